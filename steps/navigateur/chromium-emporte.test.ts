import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { extraireChromium } from './chromium-emporte.ts'
import { lancerNavigateur } from './index.ts'

const ici = process.platform === 'linux' && process.arch === 'x64'
const LONG = 60_000

let cache: string
beforeEach(async () => {
  cache = await mkdtemp(path.join(tmpdir(), 'segur-cache-'))
})
afterEach(() => rm(cache, { recursive: true, force: true }))

describe.runIf(ici)('Chromium emporté', () => {
  test(
    'deux extractions simultanées donnent un seul dossier complet, refait s’il s’abîme',
    async () => {
      const [un, deux] = await Promise.all([extraireChromium(cache), extraireChromium(cache)])
      expect(un).toBe(deux)
      expect(await readdir(cache)).toEqual([path.basename(un)])
      for (const nom of ['chromium', 'lib/libnss3.so', 'fonts/Open_Sans/OpenSans-Regular.ttf'])
        expect(existsSync(path.join(un, nom)), nom).toBe(true)

      const executable = path.join(un, 'chromium')
      const { size } = await stat(executable)
      await truncate(executable, 1000)
      await extraireChromium(cache)
      expect((await stat(executable)).size).toBe(size)
    },
    LONG,
  )

  test(
    'il affiche une page, imposé par son nom',
    async () => {
      const memoire = path.join(cache, 'navigateur.json')
      const { navigateur, origine } = await lancerNavigateur({}, { impose: 'sparticuz', memoire })
      try {
        const page = await navigateur.newPage()
        await page.setContent('<title>Épreuve « œ »</title>')
        expect(await page.title()).toBe('Épreuve « œ »')
        expect(origine).toMatch(/^sparticuz \d+\./)
        expect(existsSync(memoire)).toBe(false)
      } finally {
        await navigateur.close()
      }
    },
    LONG,
  )
})

test.runIf(!ici)('ailleurs que sur Linux x64, la raison est dite', async () => {
  await expect(extraireChromium(cache)).rejects.toThrow(/Linux x64/)
})
