import { dirname, join, relative, sep } from 'node:path';
import { houses } from '../../eslint.rooms.mjs';
import { root } from '../install.mjs';

/** Rule: a room imports itself and the rooms before it, never a later one and never the house around it. */
export const rooms = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      later: '{{room}} stands before {{target}}, so it may not know it (eslint.rooms.mjs).',
      house: '{{room}} may not import what is above the rooms: {{target}}.',
      unknown: '{{room}} is not a room; add it to eslint.rooms.mjs.',
    },
  },
  create(context) {
    const place = placeOf(context.filename);
    if (!place?.room) return {};
    const { house, room } = place;
    const order = house.rooms.indexOf(room);
    if (order === -1)
      return { Program: (node) => context.report({ node, messageId: 'unknown', data: { room } }) };
    return onImports((node) => {
      if (!node.value.startsWith('.')) return;
      if (node.parent.importKind === 'type' && !placeOf(join(dirname(context.filename), node.value))?.room)
        return;
      const target = placeOf(join(dirname(context.filename), node.value));
      if (target?.house !== house) return;
      if (!target.room) context.report({ node, messageId: 'house', data: { room, target: target.file } });
      else if (house.rooms.indexOf(target.room) > order) {
        context.report({ node, messageId: 'later', data: { room, target: target.room } });
      }
    });
  },
};

/** The house and room of a file; no room for what lies beside the rooms, undefined for what is outside. */
function placeOf(path) {
  const file = relative(root, path).split(sep).join('/');
  const house = houses.find(({ folder }) => file.startsWith(`${folder}/`));
  if (!house) return undefined;
  const [room, ...rest] = file.slice(house.folder.length + 1).split('/');
  return { house, file, room: rest.length > 0 || house.rooms.includes(room) ? room : undefined };
}

function onImports(visit) {
  const source = (node) => node.source?.type === 'Literal' && visit(node.source);
  return {
    ImportDeclaration: source,
    ExportNamedDeclaration: source,
    ExportAllDeclaration: source,
    ImportExpression: source,
  };
}
