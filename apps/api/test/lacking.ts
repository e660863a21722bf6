import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLFieldMap,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLUnionType,
} from 'graphql';

type Composite = GraphQLObjectType | GraphQLInterfaceType;

/**
 * What a program written for `wanted` would miss in `schema`: one sentence each. More types, fields, values and
 * optional arguments are welcome; a new required argument is not.
 */
export function lacking(schema: GraphQLSchema, wanted: GraphQLSchema): string[] {
  return namesIn(wanted).flatMap((name) => {
    const type = schema.getType(name);
    const model = wanted.getType(name);
    return type && model ? lackingInType(type, model) : [`There is no type ${name}.`];
  });
}

function namesIn(schema: GraphQLSchema): string[] {
  return Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__'));
}

function lackingInType(type: GraphQLNamedType, model: GraphQLNamedType): string[] {
  if (type.constructor !== model.constructor) return [`${model.name} is another kind of type.`];
  if (isEnumType(model)) return absent(model.name, valuesOf(type as GraphQLEnumType), valuesOf(model));
  if (isUnionType(model)) return absent(model.name, membersOf(type as GraphQLUnionType), membersOf(model));
  if (isInputObjectType(model)) return lackingInInput(type as GraphQLInputObjectType, model);
  if (isObjectType(model) || isInterfaceType(model)) return lackingInFields(type as Composite, model);
  return [];
}

const valuesOf = (type: GraphQLEnumType) => type.getValues().map(({ name }) => name);
const membersOf = (type: GraphQLUnionType) => type.getTypes().map(({ name }) => name);
const interfacesOf = (type: Composite) => type.getInterfaces().map(({ name }) => name);

function absent(owner: string, there: string[], wanted: string[]): string[] {
  return wanted.filter((name) => !there.includes(name)).map((name) => `${owner} has no ${name}.`);
}

function lackingInFields(type: Composite, model: Composite): string[] {
  const fields = type.getFields();
  const inherited = model.getInterfaces().map((parent) => parent.getFields());
  const wanted: GraphQLFieldMap<unknown, unknown> = Object.assign({}, ...inherited, model.getFields());
  return [
    ...absent(model.name, interfacesOf(type), interfacesOf(model)),
    ...Object.values(wanted).flatMap((field) => {
      const place = `${model.name}.${field.name}`;
      const there = fields[field.name];
      if (!there) return [`There is no ${place}.`];
      return [
        ...differingType(place, there.type, field.type),
        ...lackingArguments(place, there.args, field.args),
      ];
    }),
  ];
}

function lackingArguments(
  place: string,
  there: readonly GraphQLArgument[],
  wanted: readonly GraphQLArgument[],
): string[] {
  const known = wanted.map(({ name }) => name);
  return [
    ...wanted.flatMap((model) => {
      const argument = there.find(({ name }) => name === model.name);
      if (!argument) return [`${place} takes no ${model.name}.`];
      const sameDefault = JSON.stringify(argument.defaultValue) === JSON.stringify(model.defaultValue);
      return [
        ...differingType(`${place}(${model.name})`, argument.type, model.type),
        ...(sameDefault || isEnumDefault(model) ? [] : [`${place}(${model.name}) has another default.`]),
      ];
    }),
    ...there
      .filter((argument) => isRequiredArgument(argument) && !known.includes(argument.name))
      .map(({ name }) => `${place} asks for ${name}, which nobody knows of.`),
  ];
}

/** The running schema holds our words for an enum's values, a schema read from text their names. */
const isEnumDefault = ({ type }: GraphQLArgument) => isEnumType('ofType' in type ? type.ofType : type);

function lackingInInput(type: GraphQLInputObjectType, model: GraphQLInputObjectType): string[] {
  const [there, wanted] = [type.getFields(), model.getFields()];
  return [
    ...Object.values(wanted).flatMap((field) => {
      const place = `${model.name}.${field.name}`;
      const known = there[field.name];
      return known ? differingType(place, known.type, field.type) : [`There is no ${place}.`];
    }),
    ...Object.values(there)
      .filter((field) => isRequiredInputField(field) && !wanted[field.name])
      .map(({ name }) => `${model.name} asks for ${name}, which nobody knows of.`),
  ];
}

function differingType(place: string, there: object, wanted: object): string[] {
  return String(there) === String(wanted) ? [] : [`${place} is ${String(there)}, not ${String(wanted)}.`];
}
