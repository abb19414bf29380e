import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chargerReferentiel } from '../../../rem/index.ts'
import { campagneFictive } from '../../../reports/essais/campagne-fictive.ts'
import { creerDossierCampagne, ecrireCampagne } from '../../../reports/index.ts'
import { executer } from './executer.ts'

const REM = 'MDV-LGC-Va1'

let racine: string
let config: string
beforeAll(async () => {
  racine = await mkdtemp(path.join(tmpdir(), 'segur-complement-'))
  const { rem, revision } = chargerReferentiel(REM)
  const campagne = campagneFictive({ rem: { code: REM, rem, revision, statut: 'essai' } })
  const { produit, versionLgc: version } = campagne
  const date = new Date(campagne.debut)
  ecrireCampagne(creerDossierCampagne({ racine, produit, version, date }), campagne)
  config = path.join(racine, 'config.ts')
  const calendrier = { modificationDuLogiciel: '2026-11-07' }
  await writeFile(
    config,
    `export default ${JSON.stringify({ rem: REM, sortie: racine, calendrier })}`,
  )
})
afterAll(() => rm(racine, { recursive: true, force: true }))

async function lancer(mots: readonly string[], valeurs: Record<string, string | boolean> = {}) {
  const lignes: string[] = []
  const sortie = (ligne: string) => lignes.push(ligne)
  const code = await executer({ valeurs: { config, ...valeurs }, positionnels: [], sortie }, mots)
  return { code, texte: lignes.join('\n') }
}

const DEMANDE = { preuve: 'INS.27.01.01', demande: 'La date manque.', date: '2026-11-20' }

describe('segur dossier complement', () => {
  it('inscrit une demande, dit ses délais, et la montre dans la liste avec le calendrier', async () => {
    const { code, texte } = await lancer(['ajouter'], DEMANDE)
    expect(code).toBe(0)
    expect(texte).toContain('Demande n° 1, INS.27.01.01, du 20/11/2026')
    expect(texte).toContain('21/12/2026')
    expect(texte).toContain('npx segur dossier complement rejouer 1')
    const liste = await lancer(['lister'])
    expect(liste.texte).toContain('La date manque.')
    expect(liste.texte).toContain(
      'Notifier la modification à l’ANS\u00a0: 15 jours, reporté du 22/11/2026',
    )
    const registre = await readFile(path.join(racine, 'complements.json'), 'utf8')
    expect(JSON.parse(registre)).toMatchObject({ schema: 1, demandes: [{ n: 1, rem: REM }] })
  })

  it('rend un objet JSON', async () => {
    const { demandes } = JSON.parse((await lancer(['lister'], { json: true })).texte)
    expect(demandes[0]).toMatchObject({ n: 1, delais: [{ id: 'complement-rang' }, {}, {}] })
  })

  it.each<[string, readonly string[], Record<string, string>, object]>([
    [
      'une preuve inconnue',
      ['ajouter'],
      { ...DEMANDE, preuve: 'INS.27.01.99' },
      { code: 'SEGUR-REM-006' },
    ],
    [
      'une date impossible',
      ['ajouter'],
      { ...DEMANDE, date: '2026-02-30' },
      { code: 'SEGUR-CLI-003' },
    ],
    ['une demande vide', ['ajouter'], { ...DEMANDE, demande: ' ' }, { code: 'SEGUR-CLI-003' }],
    ['un geste inconnu', ['effacer'], {}, { code: 'SEGUR-CLI-004' }],
    ['un numéro inconnu', ['rejouer', '99'], {}, { code: 'SEGUR-DOS-004' }],
    ['un mot de trop', ['lister', 'tout'], {}, { code: 'SEGUR-CLI-004' }],
  ])('refuse %s', async (_, mots, valeurs, attendu) => {
    await expect(lancer(mots, valeurs)).rejects.toMatchObject(attendu)
  })
})
