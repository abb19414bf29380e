import { expect, test } from 'vitest'
import { rendreControles } from './essais/rendre-controles.ts'

test('la page des contrôles dit les règles telles qu’elles sont', async () => {
  await expect(rendreControles()).toMatchFileSnapshot('../../docs/controles-cda.md')
})
