import { expect, type Page, type Route } from '@playwright/test';
import { arriveAt, expectAccessible, settled, withScripts } from '../accessible';
import { ghosted, join, unique } from '../community';
import { test } from '../journey';
import { fillIn, takeLimitFrom, theLetter } from '../places';

const titleField = 'In one line: what is it about?';
const words = ghosted.body ?? '';
const letterField = (page: Page) => page.getByLabel('Your letter', { exact: true });
const guides = (page: Page) => page.getByRole('region', { name: 'From the library' });
const newer = (page: Page) => page.getByRole('button', { name: 'Show newer suggestions' });

async function sitDown(page: Page): Promise<void> {
  await join(page);
  await page.goto('/ask');
  await settled(page);
}

test('what may help already stands by a letter before it is sent: why, in which words, and who else wrote', async ({
  page,
}) => {
  await sitDown(page);
  const title = unique('Ghosted, and I look at my phone');
  await fillIn(page, { [titleField]: title, 'Your letter': words });
  if (!withScripts()) await page.getByRole('button', { name: 'Preview' }).click();

  const guide = guides(page).getByRole('listitem').first();
  await expect(guide.getByRole('blockquote')).not.toBeEmpty();
  await expect(guide).toContainText('in common: ');
  const letter = page.getByRole('region', { name: 'Others in two minds' }).getByRole('listitem').first();
  await expect(letter).toContainText('in common: ');
  await expect(letter.getByRole('link')).toHaveAttribute('target', '_blank');
  await expect(page.getByLabel(titleField)).toHaveValue(title);
  await expect(letterField(page)).toHaveValue(words);
  await expectAccessible(page);

  await page.getByLabel('Topic').selectOption({ label: 'Dating' });
  await page.getByRole('textbox', { name: 'Pen name' }).fill('Looks at Her Phone');
  await page.getByRole('button', { name: 'Send the letter' }).click();
  await arriveAt(page, title);
  await expect(theLetter(page)).toContainText('Looks at Her Phone');
});

test.describe('the preview, without scripts,', () => {
  test.skip(
    ({ javaScriptEnabled }) => javaScriptEnabled !== false,
    'With scripts it stands there all the time.',
  );

  test('is a step of its own above the letter, and sends nothing', async ({ page }) => {
    await sitDown(page);
    const title = unique('Ghosted *twice*');
    await fillIn(page, { [titleField]: title, 'Your letter': `**${words}**` });
    await page.getByRole('button', { name: 'Preview' }).click();

    const preview = page.getByRole('region', { name: 'How it will look' });
    await expect(preview.getByRole('heading', { name: title })).toBeVisible();
    await expect(preview.getByText(words)).toHaveCSS('font-weight', /^[6-9]00$/);
    await expect(page.getByText('Nothing is sent yet.')).toBeVisible();
    const [above, list, form] = await Promise.all(
      [preview, guides(page), page.getByLabel(titleField)].map((part) => part.boundingBox()),
    );
    expect(above?.y).toBeLessThan(list?.y ?? 0);
    expect(list?.y).toBeLessThan(form?.y ?? 0);

    await page.goto('/?sort=new&topic=dating');
    await expect(page.getByRole('heading', { level: 2, name: title })).toHaveCount(0);
  });

  test('of a letter that is too long says so, and keeps it', async ({ page }) => {
    await sitDown(page);
    const title = 'Too long '.repeat(20).trim();
    await takeLimitFrom(page.getByLabel(titleField));
    await fillIn(page, { [titleField]: title, 'Your letter': words });
    await page.getByRole('button', { name: 'Preview' }).click();

    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByLabel(titleField)).toHaveAttribute('aria-invalid', 'true');
    await expect(letterField(page)).toHaveValue(words);
  });
});

test.describe('while somebody writes, suggestions', () => {
  test.skip(
    ({ javaScriptEnabled }) => javaScriptEnabled === false,
    'Without scripts they come with the preview.',
  );

  /** The questions that have reached the site, answered when the journey says so. */
  async function hold(page: Page): Promise<Route[]> {
    const asked: Route[] = [];
    await page.route('**/ask/suggestions', (route) => void asked.push(route));

    return asked;
  }

  const textOf = (asked: Route | undefined) =>
    new URLSearchParams(asked?.request().postData() ?? '').get('body');

  async function answer(asked: Route | undefined, title: string): Promise<void> {
    const article = { slug: 'when-you-have-been-ghosted', title };
    const suggestArticles = [{ article, passage: 'Silence is an answer.', matched: ['silence'] }];
    await asked?.fulfill({ json: { suggestArticles, similarDilemmas: [] } });
  }

  /** Longer than a writer's pause, shorter than the page waits for an answer; nobody waits for it here. */
  const letTimePass = (page: Page) => page.clock.runFor(1_000);

  test('are asked for one at a time, and only about the newest text', async ({ page }) => {
    await page.clock.install();
    await sitDown(page);
    const asked = await hold(page);
    await letterField(page).fill(words);
    await letTimePass(page);
    await expect.poll(() => asked.length).toBe(1);

    for (const more of [' First', ' Second', ' Third']) {
      await letterField(page).fill(words + more);
      await letTimePass(page);
    }
    expect(asked.map(textOf)).toEqual([words]);

    await answer(asked[0], 'About an older text');
    await expect.poll(() => asked.map(textOf)).toEqual([words, `${words} Third`]);
    await answer(asked[1], 'About the newest text');
    await expect(guides(page).getByRole('link')).toHaveText(['About the newest text']);
    await expect(page.getByText('About an older text')).toHaveCount(0);
    await letTimePass(page);
    expect(asked).toHaveLength(2);
  });

  test('are not exchanged under the pointer, but offered', async ({ page }) => {
    await sitDown(page);
    const asked = await hold(page);
    await letterField(page).fill(words);
    await expect.poll(() => asked.length).toBe(1);
    await answer(asked[0], 'The one that is read');
    const first = guides(page).getByRole('link', { name: 'The one that is read' });
    await first.hover();
    const place = await first.boundingBox();

    await letterField(page).fill(`${words} More.`);
    await expect.poll(() => asked.length).toBe(2);
    await answer(asked[1], 'A newer one');
    await expect(newer(page)).toBeVisible();
    expect(await first.boundingBox()).toEqual(place);
    await expectAccessible(page);

    await newer(page).click();
    await expect(guides(page).getByRole('link')).toHaveText(['A newer one']);
    await expect(newer(page)).toHaveCount(0);
  });

  test('are exchanged when the reader has left them', async ({ page }) => {
    await sitDown(page);
    const asked = await hold(page);
    await letterField(page).fill(words);
    await expect.poll(() => asked.length).toBe(1);
    await answer(asked[0], 'The one that is read');
    await guides(page).getByRole('link').focus();
    await letterField(page).evaluate((field: HTMLTextAreaElement) => {
      field.value += ' Dictated.';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect.poll(() => asked.length).toBe(2);
    await answer(asked[1], 'A newer one');
    await expect(newer(page)).toBeVisible();
    await expect(guides(page).getByRole('link')).toBeFocused();

    await letterField(page).focus();
    await expect(guides(page).getByRole('link')).toHaveText(['A newer one']);
  });

  for (const width of [1280, 360]) {
    test(`move nothing that is written at a width of ${width}, and are said once`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await sitDown(page);
      await letterField(page).fill('He ghosted me.');
      const place = await letterField(page).boundingBox();
      const asked = await hold(page);
      await fillIn(page, { [titleField]: 'Eight months, and we share a dentist' });
      await expect.poll(() => asked.length).toBe(1);
      await answer(asked[0], 'When you have been ghosted');

      await expect(
        page.getByRole('status').filter({ hasText: '1 suggestion stands beside your letter.' }),
      ).toHaveCount(1);
      await expect(guides(page).getByRole('link')).toHaveText(['When you have been ghosted']);
      expect(await letterField(page).boundingBox()).toEqual(place);
    });
  }

  test('that do not come cost nothing that is written', async ({ page }) => {
    await sitDown(page);
    const asked = await hold(page);
    await letterField(page).fill(words);
    await expect.poll(() => asked.length).toBe(1);
    await asked[0]?.abort();
    await letterField(page).fill(`${words} Still here.`);
    await expect.poll(() => asked.length).toBe(2);
    await answer(asked[1], 'When you have been ghosted');

    await expect(guides(page).getByRole('link')).toHaveText(['When you have been ghosted']);
    await expect(letterField(page)).toHaveValue(`${words} Still here.`);
  });
});
