import { Injectable } from '@nestjs/common';
import { asNode } from '../platform/graphql/node.graphql';
import { NodeSource, type Nodes } from '../platform/graphql/node-source';
import { ArticlesService } from './articles.service';

/** The library is open to everybody. */
@Injectable()
@NodeSource()
export class ArticleNodes implements Nodes {
  readonly table = 'articles';

  constructor(private readonly articles: ArticlesService) {}

  async find(id: string) {
    const [article] = await this.articles.findByIds([id]);
    return article ? asNode(article, 'Article') : null;
  }
}
