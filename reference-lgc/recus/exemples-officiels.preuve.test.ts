import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  BASE,
  creerNavigateur,
  type Navigateur,
  ouvrirLgc,
  texteDe,
} from '../essai/navigateur.essai.ts'

/** Les exemples officiels restent chez qui les a téléchargés (docs/validation-officielle.md). */
const dossier = process.env.SEGUR_EXEMPLES_CDA ?? ''
const presents = existsSync(dossier)
const fichiers = presents ? readdirSync(dossier).filter((f) => f.endsWith('.xml')) : []

describe.skipIf(!presents)('les exemples officiels, quand SEGUR_EXEMPLES_CDA les désigne', () => {
  const lgc = ouvrirLgc()
  let n: Navigateur
  const genres = new Map<string, number>()
  let [sansDefaut, doublons] = [0, 0]

  beforeAll(async () => {
    n = creerNavigateur(lgc)
    await n.connecter()
  })
  afterAll(() => {
    lgc.fermer()
    const detail = [...genres].map(([genre, nombre]) => `${nombre} ${genre}`).join(', ')
    process.stdout.write(
      `\n${fichiers.length} exemples officiels ouverts : ${detail} ; ${doublons} déjà reçus sous un autre nom ; ${sansDefaut} sans défaut relevé.\n`,
    )
  })

  test.each(fichiers)('%s s’importe, s’ouvre, et chaque vue s’affiche', async (fichier) => {
    const corps = new FormData()
    corps.set(
      'fichier',
      new File([new Uint8Array(readFileSync(path.join(dossier, fichier)))], fichier),
    )
    const depot = await lgc.app.request(`${BASE}/recus/importer`, {
      method: 'POST',
      body: corps,
      headers: { cookie: n.cookie(), origin: BASE },
    })
    const bilan = await depot.text()
    const adresse = /href="(\/recus\/\d+)"/.exec(bilan)?.[1] ?? ''
    expect(texteDe(bilan)).toMatch(/est dans les documents non lus|déjà reçu/)
    const page = await n.aller(adresse)
    expect(page.statut).toBe(200)
    expect(page.texte).not.toContain('pas de contenu')
    const vues = [...page.html.matchAll(/href="(\/recus\/\d+\?vue=\w+)"/g)].map(([, v]) => v ?? '')
    for (const vue of vues) {
      const { statut, texte } = await n.aller(vue)
      expect([vue, statut]).toEqual([vue, 200])
      expect(texte).not.toMatch(/ne s’ouvre pas|n’est pas appliquée/)
    }
    if (texteDe(bilan).includes('déjà reçu')) doublons += 1
    const genre = /(CDA N3 auto-présentable|CDA N1|CDA N3)/.exec(page.texte)?.[1] ?? 'autre'
    genres.set(genre, (genres.get(genre) ?? 0) + 1)
    if (!page.texte.includes('de forme relevé')) sansDefaut += 1
  })
})

describe.skipIf(presents)('les exemples officiels', () => {
  test('ne sont pas ici : la preuve est sautée', () => {
    process.stdout.write('\nSEGUR_EXEMPLES_CDA ne désigne aucun dossier : preuve sautée.\n')
    expect(fichiers).toEqual([])
  })
})
