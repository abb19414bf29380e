import { analyserObjet } from './analyser.ts'
import { ErreurPdf } from './erreur-pdf.ts'
import type { Lexeur } from './lexeur.ts'
import type { LimitesPdf } from './limites.ts'
import { type Dictionnaire, estDictionnaire, estFlux, estTableau, type FluxPdf } from './objets.ts'

/** Où est un objet : dans le fichier, ou dans un flux d'objets. */
export type EntreeRenvoi = { position: number } | { flux: number; rang: number }

export interface SectionRenvois {
  genre: 'table' | 'flux'
  position: number
  annexe: Dictionnaire
  /** Ce qui, dans la table, n'a pas la forme que PDF/A-1 impose (§6.1.4) ; vide quand tout l'a. */
  ecarts: readonly string[]
}

/** La table des renvois : de quoi trouver chaque objet. */
export interface Renvois {
  entrees: ReadonlyMap<number, EntreeRenvoi>
  /** De la plus récente à la plus ancienne ; vide quand la table a été reconstruite. */
  sections: readonly SectionRenvois[]
  /** Le dictionnaire de la dernière section, seul à compter. */
  annexe: Dictionnaire
  /** Pourquoi la table a dû être reconstruite ; `null` quand elle se lit. */
  faute: string | null
}

interface Outils {
  octets: Buffer
  limites: LimitesPdf
  lexeurA: (position: number) => Lexeur
  fluxA: (position: number) => FluxPdf
  decoder: (flux: FluxPdf) => Buffer | null
}

const LIGNE = /^(\d{10}) (\d{5}) ([nf])( \r| \n|\r\n)/

/** Les lignes d'une sous-section, vingt octets chacune. */
function lireSousSection(
  { octets, limites }: Outils,
  debut: number,
  { premier, nombre }: { premier: number; nombre: number },
  entrees: Map<number, EntreeRenvoi>,
): { fin: number; ecart: string | null } {
  if (nombre > limites.objets) throw new ErreurPdf(`${nombre} objets annoncés`, debut)
  let place = debut
  let ecart: string | null = null
  for (let rang = 0; rang < nombre; rang += 1) {
    const texte = octets.toString('latin1', place, place + 20)
    const souple = /^\s*(\d{1,10})\s+(\d{1,5})\s+([nf])\s*/.exec(
      octets.toString('latin1', place, place + 40),
    )
    if (souple === null) throw new ErreurPdf('ligne de renvoi illisible', place)
    if (!LIGNE.test(texte)) ecart = `ligne « ${texte.trim()} »`
    const numero = premier + rang
    if (souple[3] === 'n' && !entrees.has(numero))
      entrees.set(numero, { position: Number(souple[1]) })
    place += LIGNE.test(texte) ? 20 : souple[0].length
  }
  return { fin: place, ecart }
}

function lireTable(outils: Outils, position: number, entrees: Map<number, EntreeRenvoi>) {
  const { octets, lexeurA, limites } = outils
  const ecarts: string[] = []
  const tete = /^xref(\r\n|\r|\n)(?=\d)/.exec(octets.toString('latin1', position, position + 10))
  if (tete === null) ecarts.push('« xref » et ce qui le suit')
  let place = position + 4
  for (;;) {
    const lexeur = lexeurA(place)
    lexeur.passerBlancs()
    place = lexeur.position
    const suite = octets.toString('latin1', place, place + 40)
    if (suite.startsWith('trailer')) {
      const apres = lexeurA(place + 7)
      const annexe = analyserObjet(apres, limites.profondeur)
      if (!estDictionnaire(annexe)) throw new ErreurPdf('trailer sans dictionnaire', place)
      return { genre: 'table' as const, position, annexe, ecarts }
    }
    const souple = /^(\d{1,10})\s+(\d{1,10})\s+/.exec(suite)
    if (souple === null) throw new ErreurPdf('table des renvois illisible', place)
    if (!/^\d+ \d+ ?(\r\n|\r|\n)/.test(suite)) ecarts.push('tête de sous-section')
    const tailles = { premier: Number(souple[1]), nombre: Number(souple[2]) }
    const lue = lireSousSection(outils, place + souple[0].length, tailles, entrees)
    if (lue.ecart !== null) ecarts.push(lue.ecart)
    place = lue.fin
  }
}

const nombres = (objet: unknown): readonly number[] =>
  Array.isArray(objet) ? objet.filter((n): n is number => typeof n === 'number') : []

function lireFluxRenvois(outils: Outils, position: number, entrees: Map<number, EntreeRenvoi>) {
  const flux = outils.fluxA(position)
  const annexe = flux.dictionnaire
  const liste = (cle: string) => {
    const objet = annexe.entrees.get(cle)
    return estTableau(objet) ? nombres(objet.elements) : []
  }
  const donnees = outils.decoder(flux)
  const [genre = 0, champ = 0, rang = 0] = liste('W')
  const pas = genre + champ + rang
  if (donnees === null || pas <= 0 || pas > 20)
    throw new ErreurPdf('flux de renvois illisible', position)
  const taille = annexe.entrees.get('Size')
  const index = liste('Index')
  const parties = index.length > 0 ? index : [0, typeof taille === 'number' ? taille : 0]
  let place = 0
  const lire = (largeur: number) => {
    let valeur = 0
    for (let i = 0; i < largeur; i += 1) valeur = valeur * 256 + (donnees[place + i] ?? 0)
    place += largeur
    return valeur
  }
  for (let partie = 0; partie + 1 < parties.length; partie += 2) {
    const premier = parties[partie] ?? 0
    for (let i = 0; i < (parties[partie + 1] ?? 0) && place + pas <= donnees.length; i += 1) {
      const sorte = genre === 0 ? 1 : lire(genre)
      const [a, b] = [lire(champ), lire(rang)]
      if (entrees.has(premier + i)) continue
      if (sorte === 1) entrees.set(premier + i, { position: a })
      if (sorte === 2) entrees.set(premier + i, { flux: a, rang: b })
    }
  }
  return { genre: 'flux' as const, position, annexe, ecarts: [] }
}

function suivreSections(outils: Outils, depart: number): Renvois {
  const entrees = new Map<number, EntreeRenvoi>()
  const sections: SectionRenvois[] = []
  const vues = new Set<number>()
  const attente = [depart]
  for (let place = attente.shift(); place !== undefined; place = attente.shift()) {
    if (vues.has(place) || vues.size >= outils.limites.sections) continue
    vues.add(place)
    const enTable = outils.octets.toString('latin1', place, place + 4) === 'xref'
    const section = enTable
      ? lireTable(outils, place, entrees)
      : lireFluxRenvois(outils, place, entrees)
    sections.push(section)
    for (const cle of ['XRefStm', 'Prev']) {
      const suite = section.annexe.entrees.get(cle)
      if (typeof suite === 'number') attente.push(suite)
    }
    if (entrees.size > outils.limites.objets) throw new ErreurPdf('trop d’objets', place)
  }
  const [derniere] = sections
  if (derniere === undefined) throw new ErreurPdf('aucune table des renvois', depart)
  return { entrees, sections, annexe: derniere.annexe, faute: null }
}

/** À défaut de table, chaque « n g obj » du fichier, et le dernier « trailer » qui se lit. */
function reconstruire({ octets, lexeurA, limites, fluxA }: Outils, faute: string): Renvois {
  const entrees = new Map<number, EntreeRenvoi>()
  const texte = octets.toString('latin1')
  for (const trouve of texte.matchAll(/(?<![0-9])(\d{1,7}) +\d{1,5} +obj(?![A-Za-z])/g)) {
    entrees.set(Number(trouve[1]), { position: trouve.index })
    if (entrees.size > limites.objets) throw new ErreurPdf('trop d’objets', trouve.index)
  }
  const essayer = (lire: () => unknown): Dictionnaire | null => {
    try {
      const lu = lire()
      const dictionnaire = estFlux(lu as FluxPdf) ? (lu as FluxPdf).dictionnaire : lu
      return estDictionnaire(dictionnaire as Dictionnaire) ? (dictionnaire as Dictionnaire) : null
    } catch {
      return null
    }
  }
  const place = texte.lastIndexOf('trailer')
  let annexe =
    place < 0 ? null : essayer(() => analyserObjet(lexeurA(place + 7), limites.profondeur))
  if (annexe === null) {
    const renvois = texte.lastIndexOf('/XRef')
    const objet = [...entrees.values()]
      .map((e) => ('position' in e ? e.position : 0))
      .filter((p) => p < renvois)
      .sort((a, b) => b - a)[0]
    annexe = objet === undefined ? null : essayer(() => fluxA(objet))
  }
  if (annexe === null) throw new ErreurPdf(faute, 0)
  return { entrees, sections: [], annexe, faute }
}

/** Lit les renvois, à défaut les reconstruit ; lève ErreurPdf quand rien ne permet de trouver les objets. */
export function lireRenvois(outils: Outils): Renvois {
  const { octets } = outils
  const fin = octets.toString('latin1', Math.max(0, octets.length - 2048))
  const dit = /startxref\s+(\d{1,10})(?![\s\S]*startxref)/.exec(fin)
  if (dit === null) return reconstruire(outils, 'le mot startxref manque')
  const depart = Number(dit[1])
  if (depart >= octets.length) return reconstruire(outils, 'startxref mène hors du fichier')
  try {
    return suivreSections(outils, depart)
  } catch (erreur) {
    if (!(erreur instanceof ErreurPdf)) throw erreur
    return reconstruire(outils, erreur.message)
  }
}
