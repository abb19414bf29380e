import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chargerReferentiel } from '../../../rem/index.ts'
import { ouvrirCampagneFictive } from '../../../reports/essais/campagne-fictive.ts'
import { peindreEcran } from '../../../reports/essais/png.ts'
import { jouer } from '../../../reports/essais/scenario-fictif.ts'
import type { Campagne } from '../../../reports/index.ts'
import type { EntreeVerbe } from '../../verbe.ts'
import { executer } from './executer.ts'

let racine: string
beforeEach(() => {
  racine = mkdtempSync(path.join(tmpdir(), 'segur-comparer-'))
  writeFileSync(
    path.join(racine, 'config.ts'),
    `export default { sortie: ${JSON.stringify(racine)} }`,
  )
})
afterEach(() => rmSync(racine, { recursive: true, force: true }))

interface Jouee extends Partial<Omit<Campagne, 'rem'>> {
  verdict?: 'conforme' | 'non-conforme'
  rem?: string
}

/** Une campagne d'un scénario du catalogue. */
function creer({ verdict = 'conforme', rem = 'MDV-LGC-Va1', ...precise }: Jouee = {}): string {
  const { code, revision, ...lu } = chargerReferentiel(rem)
  const { dossier, atelier } = ouvrirCampagneFictive(racine, {
    rem: { code, rem: lu.rem, revision, statut: 'essai' },
    ...precise,
  })
  jouer(atelier, {
    ...{ scenario: 'INS.26.01', exigence: 'INS.26', preuve: 'INS.26.01.01' },
    etapes: [{ texte: 'Alors l’historique dit le statut', image: peindreEcran(1) }],
    fin: { verdict, cause: verdict === 'conforme' ? null : 'le statut manque' },
  })
  return dossier
}

async function comparer(mots: readonly string[], valeurs: EntreeVerbe['valeurs'] = {}) {
  const lignes: string[] = []
  const sortie = (ligne: string) => lignes.push(ligne)
  const config = path.join(racine, 'config.ts')
  const entree = { valeurs: { config, ...valeurs }, positionnels: [], sortie } as never
  const code = await executer(entree, mots)
  return { code, texte: lignes.join('\n') }
}

const APRES = { debut: '2026-12-04T08:00:00.000Z', versionLgc: '2.5.0' }

describe('comparer deux campagnes', () => {
  it('sans effet sur la conformité, sort avec 0 et dispense de notifier', async () => {
    const { code, texte } = await comparer([creer(), creer(APRES)])
    expect(code).toBe(0)
    expect(texte).toContain('Aucun effet constaté sur la conformité.')
  })

  it('une perte sort avec 1, nomme l’exigence et donne l’échéance', async () => {
    const paire = [creer(), creer({ ...APRES, verdict: 'non-conforme' })]
    const { code, texte } = await comparer(paire, { date: '2026-11-20' })
    expect(code).toBe(1)
    expect(texte).toContain('N’est plus conforme : INS.26')
    expect(texte).toContain('ANS à notifier au plus tard le 07/12/2026')
  })

  it('avec --json, rend une seule valeur JSON', async () => {
    const paire = [creer(), creer({ ...APRES, verdict: 'non-conforme' })]
    const { texte } = await comparer(paire, { json: true })
    expect(JSON.parse(texte)).toMatchObject({ schema: 1, conformite: 'touchee' })
  })

  it('sans rien donner, oppose les deux dernières, la plus récente après', async () => {
    creer()
    creer({ ...APRES, verdict: 'non-conforme' })
    expect((await comparer([])).texte).toContain('✗ N’est plus conforme : INS.26')
  })

  it('un autre référentiel, une autre version du banc se disent', async () => {
    const autre = { ...APRES, rem: 'MDV-LGC-SF-Va1', banc: 'segur-lgc 0.2.0' }
    const { texte } = await comparer([creer(), creer(autre)])
    expect(texte).toContain('le référentiel était « REM-MDV-LGC-Va1 »')
    expect(texte).toContain('la version du banc était « segur-lgc 0.1.0 »')
  })

  it('un scénario resté en route n’est pas une perte : il est à rejouer', async () => {
    const apres = creer(APRES)
    const journal = path.join(apres, 'evenements-0.ndjson')
    // Le banc a été tué pendant sa dernière ligne.
    truncateSync(journal, readFileSync(journal).length - 20)
    const { code, texte } = await comparer([creer(), apres])
    expect(code).toBe(1)
    expect(texte).toContain('N’est plus démontrée : INS.26')
  })
})

describe('une campagne qui ne se compare pas', () => {
  it.each([
    ['un journal retouché', 'evenements-0.ndjson', '{"genre":"etape"}\n', 'SEGUR-DOS-035'],
    ['une fiche coupée', 'campagne.json', null, 'SEGUR-DOS-001'],
  ])('%s est refusé, sans rien écrire', async (_, fichier, ajout, code) => {
    const apres = creer(APRES)
    if (ajout === null) truncateSync(path.join(apres, fichier), 40)
    else appendFileSync(path.join(apres, fichier), ajout)
    const avant = creer()
    await expect(comparer([avant, apres])).rejects.toMatchObject({ code })
    expect(existsSync(path.join(racine, 'comparaisons'))).toBe(false)
  })

  it('un référentiel que le banc ne connaît pas est refusé', async () => {
    const apres = creer(APRES)
    const fiche = path.join(apres, 'campagne.json')
    writeFileSync(fiche, readFileSync(fiche, 'utf8').replace('"MDV-LGC-Va1"', '"MDV-LGC-Va9"'))
    await expect(comparer([creer(), apres])).rejects.toThrow(/MDV-LGC-Va9/)
  })

  it('deux fois la même, une seule, ou trois : rien à comparer', async () => {
    const seule = creer()
    await expect(comparer([])).rejects.toMatchObject({ code: 'SEGUR-DOS-036' })
    await expect(comparer([seule, seule])).rejects.toMatchObject({ code: 'SEGUR-DOS-036' })
    await expect(comparer([seule, seule, seule])).rejects.toMatchObject({ code: 'SEGUR-CLI-004' })
  })

  it('une date qui n’existe pas est refusée', async () => {
    const paire = [creer(), creer(APRES)]
    const refus = comparer(paire, { date: '2026-02-30' })
    await expect(refus).rejects.toMatchObject({ code: 'SEGUR-CLI-003' })
  })

  it('rien ne s’écrit dans une campagne', async () => {
    const [avant, apres] = [creer(), creer(APRES)]
    const refus = comparer([avant, apres], { sortie: avant })
    await expect(refus).rejects.toMatchObject({ code: 'SEGUR-DOS-038' })
  })
})
