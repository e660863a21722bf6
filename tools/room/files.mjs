/** The files of a new room, by name. */
export function filesOf({ many, one }) {
  return {
    [`${many.fileName}.module.ts`]: moduleOf(many, one),
    [`${many.fileName}.service.ts`]: serviceOf(many, one),
    [`${one.fileName}.resolver.ts`]: resolverOf(many, one),
    [`${one.fileName}.policy.ts`]: policyOf(one),
    [`${many.fileName}.api.spec.ts`]: specOf(many, one),
  };
}

const moduleOf = (many, one) => `import { Module } from '@nestjs/common';
import { ${one.className}Resolver } from './${one.fileName}.resolver';
import { ${many.className}Service } from './${many.fileName}.service';

@Module({ providers: [${many.className}Service, ${one.className}Resolver] })
export class ${many.className}Module {}
`;

const serviceOf = (many, one) => `import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { obey } from '../platform/errors';
import { refusalToAdd${one.className} } from './${one.fileName}.policy';

@Injectable()
export class ${many.className}Service {
  /** Throws FORBIDDEN. */
  add(viewer: Viewer): boolean {
    obey(refusalToAdd${one.className}(viewer));
    return true;
  }
}
`;

const resolverOf = (many, one) => `import { Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import { ${many.className}Service } from './${many.fileName}.service';

@Resolver()
export class ${one.className}Resolver {
  constructor(private readonly service: ${many.className}Service) {}

  @Mutation(() => Boolean, { description: 'For members who are not suspended.' })
  add${one.className}(@CurrentViewer() viewer: Viewer) {
    return this.service.add(viewer);
  }
}
`;

const policyOf = (one) => `import { isSuspended, type Viewer } from '../accounts/viewer';
import { forbidden, type Refusal } from '../platform/errors';

const suspended: Refusal = () =>
  forbidden('SUSPENDED', 'Your account is suspended; you can read, and write again later.');

export function refusalToAdd${one.className}(viewer: Viewer): Refusal {
  if (isSuspended(viewer)) return suspended;
  return null;
}
`;

const specOf = (many, one) => `import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestSite } from '../../test/harness';

let site: TestSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('${many.fileName}', () => {
  it('are for members who are not suspended', async () => {
    const [member, suspended] = [await site.member(), await site.member()];
    await site.sql(\`UPDATE members SET suspended_until = now() + interval '1 day' WHERE id = $1\`, [suspended.id]);
    const add = (viewer: typeof member) => site.as(viewer).run('mutation { add${one.className} }');

    expect((await add(member)).data).toEqual({ add${one.className}: true });
    expect((await add(suspended)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
`;
