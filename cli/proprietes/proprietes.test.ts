import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { direIssue } from './dire.ts'
import type { IdentiteTiree } from './identite.ts'
import { eprouver } from './lancer.ts'
import { PROPRIETES } from './proprietes/index.ts'
import type { Modules, SujetEprouve } from './sujet.ts'
import { SUJET_LGC } from './sujet-lgc.ts'
import { tirerIdentite } from './tirer-identite.ts'
import { tirerNom, tirerPrenoms } from './tirer-noms.ts'

const GS = '\u001D'
const nombres = { identites: 400, images: 3 }

const dedans = (x: number, y: number) => x > 4 && x < 14 && y > 4 && y < 14

const propriete = (nom: string) => {
  const trouvee = PROPRIETES.find((candidate) => candidate.nom === nom)
  if (!trouvee) throw new Error(`propriété ${nom} inconnue`)
  return trouvee
}

const essayer = (nom: string, faute: Partial<SujetEprouve> = {}) =>
  eprouver(propriete(nom), { graine: 20, nombres, sujet: { ...SUJET_LGC, ...faute } })

/** Réécrit le contenu du logiciel avec une faute. */
const ecrireMal = (fausser: (contenu: string) => string): Partial<SujetEprouve> => ({
  ecrire: (identite, matricule) => fausser(SUJET_LGC.ecrire(identite, matricule)),
})

describe('les propriétés', () => {
  it.each(PROPRIETES)(
    'tiennent sur le logiciel de référence : $titre',
    async ({ nom }) => {
      expect((await essayer(nom)).echec).toBeNull()
    },
    60_000,
  )

  const fautes: readonly (readonly [string, string, Partial<SujetEprouve>])[] = [
    ['cle', 'Corse comptée 20', { cle: (n) => SUJET_LGC.cle(n.replace(/[AB]/, '0')) }],
    ['cle', 'clé sans zéro de tête', { cle: (n) => String(Number(SUJET_LGC.cle(n))) }],
    ['groupes', 'groupe perdu', { grouper: (m) => SUJET_LGC.grouper(m).slice(0, -3) }],
    ['groupes', 'sans groupes', { grouper: (m) => m }],
    ['alteration', 'clé jamais contrôlée', { cleExacte: () => true }],
    ['alteration', 'clé toujours refusée', { cleExacte: () => false }],
    ['contenu', 'séparateur oublié', ecrireMal((c) => c.replace(GS, ''))],
    ['contenu', 'séparateur de trop', ecrireMal((c) => c + GS)],
    ['contenu', 'date à l’envers', ecrireMal((c) => c.replace(/S6(..)-(..)/, 'S6$2-$1'))],
    ['contenu', 'prénoms coupés', ecrireMal((c) => c.replace(/S3(\S+) [A-Z' -]*/, 'S3$1'))],
    ['contenu', 'apostrophe typographique', ecrireMal((c) => c.replace("'", '’'))],
    ['contenu', 'lieu oublié', ecrireMal((c) => c.replace(/S7.{5}$/, ''))],
  ]

  it.each(fautes)(
    '%s condamne la faute « %s », sur un exemple réduit',
    async (nom, _faute, sujet) => {
      const { echec, tirages } = await essayer(nom, sujet)
      expect(echec?.phrase).toBeTruthy()
      expect(tirages).toBeLessThanOrEqual(nombres.identites)
    },
    60_000,
  )

  const dessins: readonly (readonly [string, (modules: Modules) => Modules])[] = [
    ['en miroir', (modules) => modules.map((ligne) => ligne.toReversed())],
    ['vide', (modules) => modules.map((ligne) => ligne.map(() => false))],
    [
      'taché, que sa correction rattrape',
      (modules) => modules.map((ligne, y) => ligne.map((noir, x) => (dedans(x, y) ? !noir : noir))),
    ],
  ]

  it.each(dessins)(
    'image condamne un symbole %s',
    async (_nom, fausser) => {
      const dessiner = (contenu: string) => fausser(SUJET_LGC.dessiner(contenu))
      expect((await essayer('image', { dessiner })).echec).not.toBeNull()
    },
    120_000,
  )

  it('rendent le même contre-exemple pour la même graine, et de quoi le rejouer', async () => {
    const faute = { cle: () => '00' }
    const [une, autre] = [await essayer('cle', faute), await essayer('cle', faute)]
    expect(une.echec).toEqual(autre.echec)
    const lignes = direIssue(une, { graine: 20 }).join('\n')
    expect(lignes).toMatch(/--graine 20 --propriete cle/)
    expect(lignes).toMatch(/"numero":"\d/)
  })

  it('réduisent leur contre-exemple au plus simple', async () => {
    const { echec } = await essayer(
      'contenu',
      ecrireMal((c) => c + GS),
    )
    const exemple = echec?.exemple as readonly IdentiteTiree[] | undefined
    expect(exemple?.[0]?.nomNaissance).toHaveLength(1)
    expect(exemple?.[0]?.prenoms).toHaveLength(1)
  })
})

describe('le tirage', () => {
  const tirer = <T>(arbitraire: fc.Arbitrary<T>) =>
    fc.sample(arbitraire, { seed: 3, numRuns: 3000 })

  it('donne des noms admis, du plus court au plus long, doubles noms compris', () => {
    const noms = tirer(tirerNom)
    expect(noms.filter((nom) => !/^'?[A-Z](?:[A-Z' -]*[A-Z])?$/.test(nom))).toEqual([])
    const longueurs = new Set(noms.map((nom) => nom.length))
    for (const longueur of [1, 99, 100]) expect(longueurs).toContain(longueur)
    expect(noms.some((nom) => nom.includes('--'))).toBe(true)
    expect(noms.some((nom) => nom.startsWith("'"))).toBe(true)
  })

  it('donne des listes de prénoms sans double trait d’union', () => {
    const prenoms = tirer(tirerPrenoms)
    expect(prenoms.filter((liste) => liste.includes('--') || liste.length > 100)).toEqual([])
    expect(prenoms.some((liste) => liste.split(' ').length > 2)).toBe(true)
  })

  it('couvre la Corse, l’outre-mer, l’étranger, chaque OID, les dates lunaires, l’absence de lieu', () => {
    const identites = tirer(tirerIdentite)
    const lieux = identites.map(({ numero }) => numero.slice(5, 7))
    for (const lieu of ['2A', '2B', '97', '98', '99']) expect(lieux).toContain(lieu)
    expect(new Set(identites.map(({ oid }) => oid)).size).toBe(4)
    expect(identites.some(({ dateNaissance }) => dateNaissance.slice(5, 7) > '12')).toBe(true)
    expect(identites.some(({ lieuNaissance }) => lieuNaissance === '')).toBe(true)
    expect(identites.every(({ numero }) => numero.length === 13)).toBe(true)
  })
})
