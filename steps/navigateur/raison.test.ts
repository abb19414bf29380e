import { expect, test } from 'vitest'
import { bacASableRefuse, bibliothequesManquantes, raisonLisible } from './raison.ts'

const SORTIE = `browserType.launch: Target page, context or browser has been closed
Browser logs:
<launching> /usr/bin/chromium --headless
[pid=12][err] /usr/bin/chromium: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file or directory
[pid=12][err] /usr/bin/chromium: error while loading shared libraries: libnss3.so: cannot open shared object file`

test('la bibliothèque absente est nommée une seule fois', () => {
  expect(bibliothequesManquantes(SORTIE)).toEqual(['libnss3.so'])
  expect(raisonLisible(SORTIE)).toBe('bibliothèque du système absente (libnss3.so)')
})

test('la raison garde la ligne parlante, sans couleur ni préfixe de Playwright', () => {
  const message = `${String.fromCharCode(27)}[31mbrowserType.launch: Chromium distribution 'chrome' is not found${String.fromCharCode(27)}[0m\nsuite`
  expect(raisonLisible(message)).toBe("Chromium distribution 'chrome' is not found")
})

test('un refus du bac à sable se distingue des autres échecs', () => {
  expect(bacASableRefuse('FATAL: No usable sandbox! If you are running on Ubuntu 23.10+')).toBe(
    true,
  )
  expect(bacASableRefuse(SORTIE)).toBe(false)
})
