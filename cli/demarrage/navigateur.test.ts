import { expect, test } from 'vitest'
import { NavigateurIntrouvable } from '../../steps/navigateur/index.ts'
import { type Gestes, preparerNavigateur } from './navigateur.ts'

const sans = (bibliotheques: string[] = [], impose?: string) =>
  new NavigateurIntrouvable([{ nom: 'chrome', raison: 'absent', bibliotheques }], impose)

/** Chaque appel de `trouver` consomme une issue : une erreur est levée, un texte est rendu. */
function gestes(issues: (string | Error)[], droit = false) {
  const appels: string[] = []
  const faits: Gestes = {
    async trouver() {
      const issue = issues.shift() ?? new Error('trop d’appels')
      if (issue instanceof Error) throw issue
      return issue
    },
    async playwright(args) {
      appels.push(args.join(' '))
      return true
    },
    droitSurPaquets: () => droit,
    dire: () => undefined,
  }
  return { faits, appels }
}

test('un navigateur présent ne fait rien installer', async () => {
  const { faits, appels } = gestes(['chrome 1'])
  expect(await preparerNavigateur(faits)).toBe('chrome 1')
  expect(appels).toEqual([])
})

test('sans navigateur, Playwright en télécharge un', async () => {
  const { faits, appels } = gestes([sans(), 'playwright 1'])
  expect(await preparerNavigateur(faits)).toBe('playwright 1')
  expect(appels).toEqual(['install chromium'])
})

test('les bibliothèques du système sont installées quand ce compte en a le droit', async () => {
  const { faits, appels } = gestes([sans(['libnss3.so']), 'chromium 1'], true)
  await preparerNavigateur(faits)
  expect(appels).toEqual(['install-deps chromium'])
})

test('sans ce droit, une phrase donne la commande exacte', async () => {
  const { faits } = gestes([sans(['libnss3.so']), sans(['libnss3.so', 'libgbm.so.1'])])
  await expect(preparerNavigateur(faits)).rejects.toMatchObject({
    code: 'SEGUR-ENV-003',
    message: expect.stringMatching(/libnss3\.so, libgbm\.so\.1/),
    remede: expect.stringMatching(/sudo npx playwright install-deps chromium/),
  })
})

test('sans navigateur du tout, chaque essai est dit', async () => {
  const { faits } = gestes([sans(), sans()])
  await expect(preparerNavigateur(faits)).rejects.toMatchObject({ code: 'SEGUR-NAV-001' })
})

test('un navigateur imposé qui manque n’est pas remplacé', async () => {
  const { faits, appels } = gestes([sans([], 'chrome')])
  await expect(preparerNavigateur(faits)).rejects.toMatchObject({ code: 'SEGUR-NAV-002' })
  expect(appels).toEqual([])
})
