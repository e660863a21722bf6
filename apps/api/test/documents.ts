import fc from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isNonNullType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** A field as a document asks for it, and what it asks for below. */
export interface Asked {
  name: string;
  alias: string | undefined;
  /** The type that it is asked of, where that is not the type around it. */
  on: string | undefined;
  args: Argument[];
  /** Left out of the answer, by a directive. */
  omitted: boolean;
  below: Asked[];
}

interface Argument {
  name: string;
  type: string;
  /** undefined: not given. */
  value: unknown;
  /** The name of the variable that brings it, where one does; whether by the default of the variable. */
  variable: string;
  byDefault: boolean;
  isEnum: boolean;
}

/** Names that mean something to JavaScript, and some that a compiler may use itself. */
const odd = [
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'then',
  'toJSON',
  'length',
  '_a',
  'a_',
  '_',
  '_1',
];
const plain = ['a', 'one', 'first', 'parent', 'name', 'data', 'context', 'x1'];
/** Most documents have none but plain names. */
const nameFrom = (isOdd = false) => fc.constantFrom(...(isOdd ? [...plain, ...odd] : plain));

/** Of what arguments may ask: what is there, and what is not. */
export interface World {
  ids: readonly string[];
  numbers: readonly number[];
  texts: readonly string[];
}

const deepest = 6;

export interface Wish {
  schema: GraphQLSchema;
  world: World;
  /** Whether variables and fields may have odd names. */
  odd?: boolean;
}

/** Queries over the whole schema. */
export const documentsOf = (wish: Wish): fc.Arbitrary<Asked[]> =>
  new Author(wish).selection(wish.schema.getQueryType()!, 0);

type Field = GraphQLField<unknown, unknown>;

class Author {
  constructor(private readonly wish: Wish) {}

  selection(type: GraphQLCompositeType, depth: number): fc.Arbitrary<Asked[]> {
    const all = this.fieldsOf(type).filter(
      ([field]) => depth < deepest || !isCompositeType(getNamedType(field.type)),
    );
    if (all.length === 0) return fc.constant([]);
    const most = { minLength: 1, maxLength: depth < 2 ? 3 : 5 };
    return fc
      .uniqueArray(fc.nat({ max: all.length - 1 }), most)
      .chain((chosen) => fc.tuple(...chosen.map((at) => this.field(all[at]!, depth))));
  }

  /** Its own, and those of the types that it may be. */
  private fieldsOf(type: GraphQLCompositeType): (readonly [Field, on: string | undefined])[] {
    const own = 'getFields' in type ? Object.values(type.getFields()) : [];
    const others = isAbstractType(type) ? this.wish.schema.getPossibleTypes(type) : [];
    return [
      ...own.map((field) => [field, undefined] as const),
      ...others.flatMap((each) =>
        Object.values(each.getFields()).map((field) => [field, each.name] as const),
      ),
    ];
  }

  private field([field, on]: readonly [Field, string | undefined], depth: number): fc.Arbitrary<Asked> {
    const type = getNamedType(field.type);
    return fc.record({
      name: fc.constant(field.name),
      alias: fc.option(nameFrom(this.wish.odd), { nil: undefined, freq: 3 }),
      on: fc.constant(on),
      args: fc.tuple<Argument[]>(...field.args.map((argument) => this.argument(argument))),
      omitted: depth % 3 === 2 ? fc.boolean() : fc.constant(false),
      below: isCompositeType(type) ? this.selection(type, depth + 1) : fc.constant([]),
    });
  }

  private argument(argument: GraphQLArgument): fc.Arbitrary<Argument> {
    const type = getNamedType(argument.type);
    const given = valueOfType(argument.name, type, this.wish.world);
    const absent = isNonNullType(argument.type) ? [] : [null];
    const value = isRequiredArgument(argument)
      ? given
      : fc.oneof(given, fc.constantFrom(undefined, ...absent));
    return fc.record({
      name: fc.constant(argument.name),
      type: fc.constant(String(argument.type)),
      value,
      variable: nameFrom(this.wish.odd),
      byDefault: fc.boolean(),
      isEnum: fc.constant(isEnumType(type)),
    });
  }
}

const valueOfType = (name: string, type: GraphQLNamedType, world: World): fc.Arbitrary<unknown> => {
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name: value }) => value));
  if (name === 'first') return fc.integer({ min: 0, max: 60 });
  if (type.name === 'Int') return fc.constantFrom(...world.numbers);
  if (type.name === 'Boolean') return fc.boolean();
  if (type.name === 'ID') return fc.constantFrom(...world.ids);
  return fc.constantFrom(...world.texts);
};

/** How a document is written: what it asks for does not depend on it. */
export interface Style {
  values: 'literals' | 'variables';
  fragments: 'inline' | 'named';
  /** Whether fields that are omitted are written with a directive, or not at all. */
  directives: boolean;
}

export interface Written {
  query: string;
  variables: Record<string, unknown>;
}

export function written(asked: readonly Asked[], style: Style): Written {
  const scribe = new Scribe(style);
  const body = scribe.selection(asked);
  const declared = scribe.declared.length > 0 ? `(${scribe.declared.join(', ')})` : '';
  return {
    query: [`query ${declared} ${body}`, ...scribe.fragments].join('\n'),
    variables: scribe.variables,
  };
}

class Scribe {
  readonly declared: string[] = [];
  readonly fragments: string[] = [];
  readonly variables: Record<string, unknown> = {};
  private readonly taken = new Set<string>();

  constructor(private readonly style: Style) {}

  selection(asked: readonly Asked[]): string {
    const keys = new Set(['__typename']);
    const lines = asked
      .filter(({ omitted }) => !omitted || this.style.directives)
      .map((field) => this.spread(field.on, this.field(field, keys)));
    return `{ ${['__typename', ...lines].join(' ')} }`;
  }

  private spread(on: string | undefined, line: string): string {
    if (on === undefined) return line;
    if (this.style.fragments === 'inline') return `... on ${on} { ${line} }`;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${on} { ${line} }`);
    return `...${name}`;
  }

  private field({ name, alias, args, omitted, below }: Asked, keys: Set<string>): string {
    const key = free(alias ?? name, keys);
    const given = args.flatMap((argument) => this.argument(argument));
    const said = given.length > 0 ? `(${given.join(', ')})` : '';
    const left = omitted ? this.leftOut() : '';
    const selection = below.length > 0 ? this.selection(below) : '';
    return `${key === name ? name : `${key}: ${name}`}${said}${left} ${selection}`;
  }

  private argument({ name, type, value, variable, byDefault, isEnum }: Argument): string[] {
    const literal = isEnum && value !== null ? String(value) : JSON.stringify(value);
    if (this.style.values === 'literals') return value === undefined ? [] : [`${name}: ${literal}`];
    const own = free(variable, this.taken);
    const nullable = type.replace(/!$/, '');
    if (value !== undefined && byDefault) this.declared.push(`$${own}: ${type} = ${literal}`);
    else this.declared.push(`$${own}: ${value === undefined ? nullable : type}`);
    if (value !== undefined && !byDefault) this.variables[own] = value;
    return [`${name}: $${own}`];
  }

  private leftOut(): string {
    if (this.style.values === 'literals') return ' @skip(if: true)';
    const own = free('shown', this.taken);
    this.declared.push(`$${own}: Boolean!`);
    this.variables[own] = false;
    return ` @include(if: $${own})`;
  }
}

/** The name, or one like it that nobody has. */
function free(wish: string, taken: Set<string>): string {
  let name = wish;
  for (let at = 2; taken.has(name); at += 1) name = `${wish}${at}`;
  taken.add(name);
  return name;
}
