import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { Story } from 'lede-ui';
import 'lede-ui/define/article-card.js';

@Component({
  selector: 'app-front',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @for (story of stories(); track story.id) {
      <lede-article-card
        variant="standard"
        heading-level="2"
        [story]="story"
        (lede-bookmark-change)="save($event)"
      ></lede-article-card>
    }
  `,
})
export class Front {
  readonly stories = signal<Story[]>([
    {
      id: 'cables',
      headline: 'Two coasts',
      url: '/cables',
      standfirst: 'A week aboard',
      body: ['The first paragraph.'],
    },
  ]);

  save({ detail }: HTMLElementEventMap['lede-bookmark-change']): void {
    console.log(detail.id, detail.saved);
  }
}
