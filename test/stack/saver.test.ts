import fc from 'fast-check';
import { Saver } from '../../local/stack/engine/saver';

test('each save resolves when what there was at its call is written, and writes never overlap', async () => {
  const pauses = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(pauses, async (turnsBetweenSaves) => {
      const state = { now: 0, written: 0, writing: 0 };
      const { save } = new Saver(async () => {
        expect((state.writing += 1)).toBe(1);
        const { now } = state;
        await turns(2);
        state.written = now;
        state.writing -= 1;
      });
      const saves: Promise<void>[] = [];
      for (const pause of turnsBetweenSaves) {
        const mine = (state.now += 1);
        saves.push(save().then(() => expect(state.written).toBeGreaterThanOrEqual(mine)));
        await turns(pause);
      }
      await Promise.all(saves);
    }),
  );
});

/** Lets everything else that waits go on, so many times. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}
