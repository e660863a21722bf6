import {
  signInInput,
  signUpInput,
  type SignInInput as SignInValues,
  type SignUpInput as SignUpValues,
} from '@quandary/rules';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Checked } from '../platform/graphql/checked';
import type { RequestContext } from '../platform/graphql/request-context';
import { AllowedWhileSuspended, CurrentViewer, Public } from './access';
import { SignInInput, SignUpInput } from './account.inputs';
import { AccountsService, publicMember } from './accounts.service';
import { Member } from './member.graphql';
import { isModerator, type Viewer } from './viewer';
import { ViewerType } from './viewer.graphql';

@Resolver(() => ViewerType)
export class AccountResolver {
  constructor(private readonly accounts: AccountsService) {}

  @Query(() => ViewerType, { nullable: true, description: 'Who asks; null for a guest.' })
  @Public()
  viewer(@CurrentViewer() viewer: Viewer | null) {
    return viewer;
  }

  @Query(() => Member, {
    nullable: true,
    description: 'The member with this handle; null when there is none.',
  })
  @Public()
  member(@Args('handle', { description: 'Upper and lower case are the same.' }) handle: string) {
    return this.accounts.findByHandle(handle);
  }

  @Mutation(() => ViewerType, {
    description:
      'Makes an account without any role, and signs it in: the answer carries the cookie of the session.',
  })
  @Public()
  signUp(
    @Args('input', { type: () => SignUpInput, description: 'The account to make.' }, new Checked(signUpInput))
    input: SignUpValues,
    @Context() context: RequestContext,
  ) {
    return this.accounts.signUp(input, context);
  }

  @Mutation(() => ViewerType, {
    description: 'Begins a session. A wrong address and a wrong password get the same answer.',
  })
  @Public()
  signIn(
    @Args('input', { type: () => SignInInput, description: 'Whose session it is.' }, new Checked(signInInput))
    input: SignInValues,
    @Context() context: RequestContext,
  ) {
    return this.accounts.signIn(input, context);
  }

  @Mutation(() => Boolean, {
    description: 'Ends the session that the request came with, at once. Always true.',
  })
  @AllowedWhileSuspended()
  signOut(@Context() context: RequestContext) {
    return this.accounts.signOut(context);
  }

  @ResolveField(() => Member, { name: 'member' })
  viewerMember(@Parent() viewer: Viewer) {
    return publicMember(viewer);
  }

  @ResolveField(() => Boolean)
  canModerate(@Parent() viewer: Viewer) {
    return isModerator(viewer);
  }
}
