import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config';
import { ContextFactory, type Incoming, type RequestContext } from '../platform/graphql/request-context';
import { readSessionCookie, sessionCookie } from './session-cookie';
import { SessionsService } from './sessions.service';

/** Finds out who is asking: a browser by its cookie, a program by `Authorization: Bearer`. */
@Injectable()
export class SessionContextFactory extends ContextFactory {
  private readonly secure: boolean;

  constructor(
    private readonly sessions: SessionsService,
    @Inject(CONFIG) config: Config,
  ) {
    super();
    this.secure = config.publicUrl?.startsWith('https:') ?? false;
  }

  async create(incoming: Incoming): Promise<RequestContext> {
    const bearer = /^Bearer (\S+)$/i.exec(incoming.authorization ?? '')?.[1];
    const token = bearer ?? readSessionCookie(incoming.cookie, this.secure);
    return {
      address: incoming.address,
      isOnThisMachine: incoming.isOnThisMachine,
      acceptLanguage: incoming.acceptLanguage,
      viewer: await this.sessions.viewerOf(token),
      sessionToken: token,
      rememberSession: (fresh) => {
        incoming.setCookie(sessionCookie(fresh, this.secure));
        if (fresh === null) incoming.clearSiteData();
      },
    };
  }
}
