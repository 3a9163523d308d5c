import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'lede-ui/define/article-card.js';
import 'lede-ui/define/button.js';
import 'lede-ui/define/dialog.js';

@Component({
  selector: 'app-lead',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <lede-article-card variant="lead">
      <h2 slot="headline">
        <a [href]="story.url">{{ story.headline }}</a>
      </h2>
      <p slot="standfirst">{{ story.standfirst }}</p>
    </lede-article-card>
    <lede-button (click)="terms.show()">Terms</lede-button>
    <lede-dialog #terms label="Terms"><p>What we agree on.</p></lede-dialog>
  `,
})
export class Lead {
  readonly story = { headline: 'Two coasts', url: '/cables', standfirst: 'A week aboard' };
}
