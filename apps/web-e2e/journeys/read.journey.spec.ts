import { expect, type Page } from '@playwright/test';
import { arriveAt, expectAccessible, settled, visit } from '../accessible';
import { join, say, unique, writeLetter } from '../community';
import { test } from '../journey';
import { answer, comment, expectLandedOn } from '../places';

/** A letter of the demonstration with two answers, a long talk and a removed comment. */
const ghosted = 'Eight months, a shared dentist, and then nothing at all';

const titlesOf = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });

async function openGhosted(page: Page): Promise<void> {
  await page.goto('/?topic=dating&sort=top');
  await page.getByRole('link', { name: ghosted, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: ghosted })).toBeVisible();
  await settled(page);
}

test.describe('a guest reads the front page', () => {
  test('by what needs an answer, and by other orders', async ({ page }) => {
    await visit(page, '/');
    await expect(page.getByRole('heading', { level: 1, name: 'Letters' })).toBeVisible();

    const orders = page.getByRole('navigation', { name: 'Order of the letters' });
    await expect(orders.getByRole('link', { name: 'Needs an answer' })).toHaveAttribute(
      'aria-current',
      'true',
    );
    for (const order of ['Hot', 'New', 'Top']) {
      await orders.getByRole('link', { name: order, exact: true }).click();
      await expect(orders.getByRole('link', { name: order, exact: true })).toHaveAttribute(
        'aria-current',
        'true',
      );
      await expect(page).toHaveURL(`/?sort=${order.toLowerCase()}`);
    }
    await expectAccessible(page);
  });

  test('by topic, and keeps the order', async ({ page }) => {
    await visit(page, '/?sort=top');
    await page
      .getByRole('navigation', { name: 'Topics' })
      .getByRole('link', { name: /^Grief/ })
      .click();

    await arriveAt(page, 'Grief');
    await expect(page).toHaveURL('/?sort=top&topic=grief');
    await expect(titlesOf(page).filter({ hasText: 'Three jars left' })).toBeVisible();
    await expect(titlesOf(page).filter({ hasText: ghosted })).toHaveCount(0);
  });

  test('turns to the next page by a real link, and back', async ({ page }) => {
    await visit(page, '/?sort=top');
    await expect(titlesOf(page)).toHaveCount(20);
    const first = await titlesOf(page).allTextContents();

    await page.getByRole('link', { name: 'More letters' }).click();
    await expect(page).toHaveURL(/[?&]after=/);
    await expect(titlesOf(page).filter({ hasText: first[0] ?? '' })).toHaveCount(0);
    await settled(page);
    const second = await titlesOf(page).allTextContents();
    expect(second.length).toBeGreaterThan(0);
    expect(
      second.filter((title) => first.includes(title)),
      'letters on both pages',
    ).toEqual([]);
    await expectAccessible(page);

    await page.goBack();
    await expect(titlesOf(page).first()).toHaveText(first[0] ?? '');
  });
});

test.describe('a guest reads a letter', () => {
  test('with its answers, its discussion, and what stands where a comment was removed', async ({ page }) => {
    await openGhosted(page);

    await arriveAt(page, ghosted);
    await expect(page.getByText('sealed letter')).toBeVisible();
    await expect(page.getByRole('heading', { name: '2 coaches’ answers' })).toBeVisible();
    await expect(answer(page, 'A')).toContainText('June Castellanos');
    await expect(answer(page, 'A').getByRole('heading', { name: 'Words you can say' })).toBeVisible();
    await expect(answer(page, 'A')).toContainText('The letter-writer says: this helped me.');
    await expect(comment(page, 'B.1.1')).toContainText('version is braver. Mine is safer.');
    await expect(page.getByRole('heading', { name: /^Discussion: \d+ comments$/ })).toBeVisible();
    await expect(comment(page, '2.1.1')).toHaveAccessibleName(
      /^Comment 2\.1\.1, reply to 2\.1, by Victor Stan/,
    );
    await expect(comment(page, '4')).toContainText('4 was removed by a moderator: identifies someone.');
    await expect(page.getByRole('button', { name: 'Post', exact: true })).toHaveCount(0);
  });

  test('and folds a branch of the talk away, and opens it again', async ({ page }) => {
    await openGhosted(page);
    const branch = page.getByText('4 replies to 2', { exact: true });

    await branch.click();
    await expect(comment(page, '2.1')).toBeHidden();
    await expect(comment(page, '2')).toBeVisible();
    await expectAccessible(page);

    await branch.click();
    await expect(comment(page, '2.1.1.1')).toBeVisible();
  });

  test('and follows a number to the comment that it names', async ({ page }) => {
    await openGhosted(page);

    await comment(page, '5').getByRole('link', { name: '#2.1.1.1', exact: true }).click();

    await expectLandedOn(page, comment(page, '2.1.1.1'), '2.1.1.1');
  });

  test('from a comment’s own address', async ({ page }) => {
    await openGhosted(page);
    const number = comment(page, '6').getByRole('link', { name: '6', exact: true });
    const address = new URL((await number.getAttribute('href')) ?? '', page.url());

    await page.goto('about:blank');
    await visit(page, address.href);

    await expectLandedOn(page, comment(page, '6'), '6');
  });

  test('by number, best first, and newest first', async ({ page }) => {
    await openGhosted(page);
    const orders = page.getByRole('navigation', { name: 'Order of the comments' });
    const discussion = page.getByRole('region', { name: /^Discussion/ });
    const first = discussion.getByRole('article').first();
    await expect(first).toHaveAccessibleName(/^Comment 1,/);

    await orders.getByRole('link', { name: 'Newest' }).click();
    await expect(orders.getByRole('link', { name: 'Newest' })).toHaveAttribute('aria-current', 'true');
    await expect(first).toHaveAccessibleName(/^Comment 7,/);

    await orders.getByRole('link', { name: 'Best' }).click();
    await expect(orders.getByRole('link', { name: 'Best' })).toHaveAttribute('aria-current', 'true');
    await expect(discussion.getByRole('article').last()).not.toHaveAccessibleName(/^Comment 7,/);
    await expectAccessible(page);

    await orders.getByRole('link', { name: 'By number' }).click();
    await expect(first).toHaveAccessibleName(/^Comment 1,/);
  });

  test('of more than a hundred comments, on pages of its own', async ({ page, someoneElse }) => {
    const writer = await someoneElse();
    await join(writer);
    const letter = await writeLetter(writer);
    for (let speaker = 0; speaker < 6; speaker += 1) {
      await join(writer);
      for (let said = 0; said < 17; said += 1) await say(writer, letter.id, unique('And I say this:'));
    }

    await page.goto(letter.path);
    await expect(page.getByRole('heading', { name: 'Discussion: 102 comments' })).toBeVisible();
    await expect(comment(page, '101')).toHaveCount(0);
    await page.getByRole('link', { name: 'Show more of the discussion' }).click();
    await expect(comment(page, '102')).toBeVisible();
    await expect(comment(page, '100')).toHaveCount(0);

    await visit(page, `${letter.path}?comment=101#101`);
    await expectLandedOn(page, comment(page, '101'), '101');
    await page.getByRole('link', { name: 'Show it from the beginning' }).click();
    await expect(comment(page, '1')).toBeVisible();
  });
});

test.describe('a guest finds what may help as well', () => {
  test('a guide with the passage that speaks to the letter', async ({ page }) => {
    await openGhosted(page);
    const guides = page.getByRole('region', { name: 'From the library' });
    await expect(guides.getByRole('listitem').first().getByRole('blockquote')).not.toBeEmpty();
    await expect(guides.getByRole('link', { name: 'When you have been ghosted' })).toBeVisible();
    await guides.getByRole('link', { name: 'When you have been ghosted' }).click();
    await arriveAt(page, 'When you have been ghosted');
  });

  test('letters of others in the same shoes', async ({ page }) => {
    await visit(page, '/search?q=cousins+promises');
    await titlesOf(page).getByRole('link', { name: 'My father promises my money' }).click();
    await arriveAt(page, 'My father promises my money to the cousins before anybody has asked me');
    const similar = page.getByRole('region', { name: 'Others in two minds' });
    await expect(similar.getByRole('listitem').first()).toContainText('in common: ');

    await similar.getByRole('link', { name: 'My father wants me to mistranslate the doctor' }).click();
    await arriveAt(page, 'My father wants me to mistranslate the doctor for my mother');
  });

  test('the library, by topic, and a guide', async ({ page }) => {
    await visit(page, '/');
    await page.getByRole('link', { name: 'Library', exact: true }).click();
    await arriveAt(page, 'The library');

    await page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: 'Grief' }).click();
    await expect(page).toHaveURL('/articles?topic=grief');
    await expect(titlesOf(page).filter({ hasText: 'When you have been ghosted' })).toHaveCount(0);
    await page.getByRole('link', { name: 'The first year of grief' }).click();

    await arriveAt(page, 'The first year of grief');
    await expect(page.getByRole('main')).toContainText('Ruth Abelman');
  });

  test('by searching, and is told when there is nothing', async ({ page }) => {
    await visit(page, '/');
    const box = page.getByRole('banner').getByRole('searchbox', { name: 'Search letters and guides' });
    await box.fill('dentist salad');
    await box.press('Enter');
    await arriveAt(page, 'Search: dentist salad');
    await expect(titlesOf(page).filter({ hasText: ghosted })).toBeVisible();

    const field = page.getByRole('main').getByRole('searchbox');
    await field.fill('ghosted');
    await field.press('Enter');
    await expect(titlesOf(page).filter({ hasText: 'When you have been ghosted' })).toBeVisible();

    await field.fill('xylophagous quokka');
    await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
    await expect(page.getByRole('heading', { name: 'Nothing found for “xylophagous quokka”' })).toBeVisible();
    await expectAccessible(page);
  });
});
