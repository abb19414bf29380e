import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { decoderPng } from '../../schemas/images/decoder-png.ts'
import type { Campagne, Constat } from '../campagne/types.ts'
import { type CampagneFictive, ouvrirCampagneFictive } from '../essais/campagne-fictive.ts'
import { peindreEcran } from '../essais/png.ts'
import { type EtapeFictive, jouer } from '../essais/scenario-fictif.ts'
import { ecrireManifesteFinal } from '../manifeste/ecrire.ts'
import { lireCampagne } from '../modele/lire-campagne.ts'
import { comparerCampagnes } from './comparer-campagnes.ts'
import { ecrireComparaison } from './ecrire/ecrire-comparaison.tsx'

const racine = mkdtempSync(path.join(tmpdir(), 'comparaisons-'))
afterAll(() => rmSync(racine, { recursive: true, force: true }))

const CONSTAT: Constat = {
  id: 'ins.statut-affiche',
  conforme: true,
  attendu: 'qualifiée',
  observe: 'qualifiée',
  ou: 'bandeau d’identité',
  action: '',
  source: 'guide fictif [V]',
}

interface Joue {
  etape?: (campagne: CampagneFictive) => Partial<EtapeFictive>
  verdict?: 'conforme' | 'non-conforme' | 'non-verifiable'
  precise?: Partial<Campagne>
  /** `false` : le scénario n'en prend pas. */
  preuve?: boolean
}

/** Une campagne de deux scénarios, dont le premier se règle. */
function creer({
  etape,
  verdict = 'conforme',
  precise = {},
  preuve = true,
}: Joue = {}): CampagneFictive {
  const campagne = ouvrirCampagneFictive(racine, precise)
  const perdu = verdict === 'non-conforme'
  const constats = [perdu ? { ...CONSTAT, conforme: false, observe: 'provisoire' } : CONSTAT]
  const texte = 'Alors l’identité est « qualifiée »'
  jouer(campagne.atelier, {
    scenario: 'FIC.01.01',
    exigence: 'FIC.01',
    etapes: [{ texte, image: peindreEcran(1), constats, ...etape?.(campagne) }],
    ...(preuve ? { preuve: 'FIC.01.01.01' } : {}),
    fin: { verdict, ...(verdict === 'conforme' ? {} : { cause: 'la cause' }) },
  })
  jouer(campagne.atelier, {
    scenario: 'FIC.02.01',
    exigence: 'FIC.02',
    etapes: [{ texte: 'Quand elle ouvre le dossier', image: peindreEcran(2) }],
    fin: { verdict: 'conforme' },
  })
  return clore(campagne)
}

const lire = ({ dossier, referentiel }: CampagneFictive) => lireCampagne(dossier, referentiel)
const clore = (campagne: CampagneFictive) => {
  ecrireManifesteFinal(lire(campagne))
  return campagne
}
const comparer = (avant: CampagneFictive, apres: CampagneFictive) =>
  comparerCampagnes(lire(avant), lire(apres))

const message = (corps: string, { atelier }: CampagneFictive, heure: string) => {
  const garder = (contenu: object) =>
    atelier.depot.deposer(Buffer.from(JSON.stringify(contenu)), 'application/json').chemin
  return {
    id: 'insi-1',
    service: 'insi',
    horodatage: heure,
    appelant: null,
    operation: 'rechercher',
    resultat: 'ok',
    requete: garder({ methode: 'POST', chemin: '/lps', entetes: { date: heure }, corps }),
    reponse: garder({ statut: 200, entetes: {}, corps: '<r/>' }),
    ecarts: [],
  }
}

describe('comparerCampagnes', () => {
  it('deux campagnes qui ne diffèrent que par leur heure ne lèvent rien', async () => {
    const jouee = (heure: string, debut: string) =>
      creer({
        etape: (c) => ({
          ecran: `Statut : qualifiée\nfin de session à ${heure}`,
          messages: [message(`<m t="${debut}"><Nom>ADRUN</Nom></m>`, c, debut)],
          documents: [c.atelier.depot.deposer(Buffer.from(`Vu à ${heure}`), 'text/plain')],
        }),
        precise: { debut },
      })
    const comparaison = await comparer(
      jouee('10:02', '2026-11-20T08:00:00.000Z'),
      jouee('17:45', '2026-12-04T15:00:00.000Z'),
    )
    expect(comparaison).toMatchObject({ conformite: 'intacte', preuvesChangees: [], reserves: [] })
    expect(comparaison.comptes).toMatchObject({ ecrans: 0, messages: 0, documents: 0 })
  })

  it('nomme exactement l’exigence perdue, et le contrôle qui la condamne', async () => {
    const comparaison = await comparer(creer(), creer({ verdict: 'non-conforme' }))
    expect(comparaison.conformite).toBe('touchee')
    expect(comparaison.exigences.perdue).toEqual(['FIC.01'])
    expect(comparaison.scenarios[0]?.constats).toMatchObject([
      { id: 'ins.statut-affiche', avant: { conforme: true }, apres: { conforme: false } },
    ])
  })

  it('un prérequis manqué n’est pas une perte : la conformité est à vérifier', async () => {
    const comparaison = await comparer(creer(), creer({ verdict: 'non-verifiable' }))
    expect(comparaison.conformite).toBe('a-verifier')
    expect(comparaison.exigences).toMatchObject({ perdue: [], 'plus-demontree': ['FIC.01'] })
  })

  it('dit ce que l’écran dit d’autre, et peint la différence', async () => {
    const apres = creer({ etape: () => ({ image: peindreEcran(5), ecran: 'Statut : validée' }) })
    const { scenarios, reserves } = await comparer(
      creer({ etape: () => ({ ecran: 'Statut : qualifiée' }) }),
      apres,
    )
    const [ecran] = scenarios[0]?.ecrans ?? []
    expect(ecran).toMatchObject({
      genre: 'texte',
      lignes: [
        { genre: 'retiree', texte: 'Statut : qualifiée' },
        { genre: 'ajoutee', texte: 'Statut : validée' },
      ],
    })
    expect(ecran?.difference && decoderPng(ecran.difference).lu).toBe(true)
    expect(reserves.join()).toContain('même des deux côtés')
  })

  it('un écran de passage qui change se montre, sans dire qu’une preuve a changé', async () => {
    const jouee = (ecran: string, graine: number) =>
      creer({ etape: () => ({ ecran, image: peindreEcran(graine) }), preuve: false })
    const comparaison = await comparer(jouee('Pas d’accusé reçu', 1), jouee('Remis', 5))
    expect(comparaison).toMatchObject({
      preuvesChangees: [],
      reserves: [],
      comptes: { ecrans: 0, passages: 1 },
    })
    expect(comparaison.scenarios[0]?.ecrans[0]).toMatchObject({ genre: 'texte', preuves: [] })
  })

  it('une image que le banc ne lit pas se dit, sans arrêter la comparaison', async () => {
    const apres = creer({ etape: () => ({ image: Buffer.from('ceci n’est pas une image') }) })
    const [ecran] = (await comparer(creer(), apres)).scenarios[0]?.ecrans ?? []
    expect(ecran).toMatchObject({ difference: null, empechement: expect.stringContaining('PNG') })
  })

  it('montre la ligne du message qui change, sous son opération', async () => {
    const jouee = (nom: string) =>
      creer({ etape: (c) => ({ messages: [message(`<m><Nom>${nom}</Nom></m>`, c, 'x')] }) })
    const { scenarios } = await comparer(jouee('ADRUN'), jouee('NESSI'))
    expect(scenarios[0]?.messages).toMatchObject([
      {
        genre: 'change',
        quoi: 'INSi : rechercher, requête',
        lignes: [{ texte: '<Nom>ADRUN</Nom>' }, { texte: '<Nom>NESSI</Nom>' }],
      },
    ])
  })

  it.each([
    ['hors de la campagne', '../secret.png', /ligne \d+/],
    ['qui n’y est plus', 'objets/absent.png', null],
  ])('un événement retouché ne fait pas lire un fichier %s', async (_, chemin, refus) => {
    const apres = creer()
    writeFileSync(path.join(racine, 'secret.png'), peindreEcran(9))
    const journal = path.join(apres.dossier, 'evenements-0.ndjson')
    const retouche = readFileSync(journal, 'utf8')
      .replaceAll(/objets\/[^"]+\.png/g, chemin)
      .replaceAll(/"sha256":"[0-9a-f]{4}/g, '"sha256":"0000')
    writeFileSync(journal, retouche)
    if (refus !== null) return expect(() => lire(apres)).toThrow(refus)
    const [ecran] = (await comparer(creer(), apres)).scenarios[0]?.ecrans ?? []
    expect(ecran?.empechement).toContain('son fichier manque')
  })

  it('une preuve retouchée se lit, et la comparaison le dit', async () => {
    const apres = creer({
      etape: (c) => ({ documents: [c.atelier.depot.deposer(Buffer.from('a'), 'text/plain')] }),
    })
    const objets = path.join(apres.dossier, 'objets')
    const texte = readdirSync(objets, { recursive: true, encoding: 'utf8' }).find((f) =>
      f.endsWith('.txt'),
    )
    appendFileSync(path.join(objets, texte ?? ''), 'retouché')
    const { reserves } = await comparer(creer(), apres)
    expect(reserves.join()).toMatch(/a été retouchée.+1 fichier/)
  })

  it('un journal retouché est refusé, avec sa ligne', async () => {
    const apres = creer()
    appendFileSync(
      path.join(apres.dossier, 'evenements-0.ndjson'),
      '{"genre":"etape","scenario":"FIC.01.01"}\n',
    )
    expect(() => lire(apres)).toThrow(/ligne \d+/)
  })
})

describe('ecrireComparaison', () => {
  it('écrit la page, le registre et le projet de notification avec son échéance', async () => {
    const [avant, apres] = [
      lire(creer()),
      lire(creer({ verdict: 'non-conforme', precise: { versionLgc: '2.5.0' } })),
    ]
    const sortie = path.join(racine, 'ecrite')
    const comparaison = await comparerCampagnes(avant, apres)
    const ecrite = ecrireComparaison({ comparaison, avant, apres, sortie, jour: '2026-11-20' })
    const texte = (chemin: string) => readFileSync(chemin, 'utf8')
    expect(texte(ecrite.notification ?? '')).toMatch(/07\/12\/2026[\s\S]+FIC\.01/)
    expect(texte(ecrite.registre)).toContain('| Version après | 2.5.0 |')
    // Joué sous un autre référentiel que celui de la convention lue.
    expect(texte(ecrite.registre)).toContain('vérifiez-les dans la vôtre')
    expect(JSON.parse(texte(ecrite.json))).toMatchObject({
      schema: 1,
      exigences: { perdue: ['FIC.01'] },
      article9: { echeance: { date: '2026-12-07', report: 'samedi' } },
    })
    expect(texte(ecrite.page)).toContain('N’est plus conforme')
  })

  it('sans perte, rien à notifier ; les images changées sont à côté de la page', async () => {
    const [avant, apres] = [
      lire(creer()),
      lire(creer({ etape: () => ({ image: peindreEcran(6) }) })),
    ]
    const sortie = path.join(racine, 'sans-perte')
    const comparaison = await comparerCampagnes(avant, apres)
    const ecrite = ecrireComparaison({ comparaison, avant, apres, sortie, jour: null })
    expect(ecrite.notification).toBeNull()
    const { scenarios } = JSON.parse(readFileSync(ecrite.json, 'utf8'))
    const { avant: a, apres: b, difference } = scenarios[0].ecrans[0]
    for (const image of [a, b, difference])
      expect(existsSync(path.join(sortie, image.chemin))).toBe(true)
  })
})
