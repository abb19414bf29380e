import { createRequire } from 'node:module'
import { convertirEnMajuscules } from '../patients/regles/lexique.ts'
import { PAYS } from './pays.ts'

/** Repli du RNIV pour un lieu inconnu : choisi, jamais proposé d'avance, jamais envoyé à INSi. */
export const LIEU_INCONNU = '99999'

export interface Lieu {
  code: string
  nom: string
}

/** La table des lieux : communes, arrondissements, outre-mer, pays ; sans elle un code reste nu. */
export interface Cog {
  /** Nom du lieu, ou `null` quand la table ne connaît pas ce code. */
  nommer(code: string): string | null
  /**
   * Les lieux dont le nom commence par ce texte, accents et tirets ignorés, puis ceux qui le
   * contiennent.
   */
  chercher(texte: string, limite: number): readonly Lieu[]
}

interface Commune {
  code: string
  nom: string
  type: string
  anciensCodes?: readonly string[]
}

const exiger = createRequire(import.meta.url)

/** Chargée à la première question : 8 Mo que toutes les pages ne demandent pas. */
export function creerCog(): Cog {
  let tables: Tables | undefined
  const charger = () => {
    tables ??= chargerTables()
    return tables
  }
  return {
    nommer: (code) => charger().actuels.get(code) ?? charger().anciens.get(code) ?? null,
    chercher: (texte, limite) => chercher(charger().actuels, texte, limite),
  }
}

interface Tables {
  actuels: ReadonlyMap<string, string>
  /** Codes retirés : ils nomment encore un lieu de naissance, mais ne se proposent plus. */
  anciens: ReadonlyMap<string, string>
}

/** Communes, arrondissements et outre-mer du paquet public, pays étrangers de notre table. */
function chargerTables(): Tables {
  const communes = exiger('@etalab/decoupage-administratif/data/communes.json') as Commune[]
  const noms = new Map<string, string>([[LIEU_INCONNU, 'Lieu inconnu']])
  // Une commune actuelle l'emporte sur la déléguée ou l'associée qui porte le même code.
  for (const commune of communes)
    if (!noms.has(commune.code) || commune.type === 'commune-actuelle')
      noms.set(commune.code, commune.nom)
  for (const ligne of PAYS.trim().split('\n')) noms.set(ligne.slice(0, 5), ligne.slice(6))
  const anciens = new Map<string, string>()
  for (const { nom, anciensCodes = [] } of communes)
    for (const code of anciensCodes) anciens.set(code, `${nom} (ancien code)`)
  return { actuels: noms, anciens }
}

/** Ce qu'un nom de lieu garde quand on le cherche : ses lettres et ses chiffres. */
const aplatir = (texte: string) => convertirEnMajuscules(texte).replace(/[^A-Z0-9]/g, '')

function chercher(noms: ReadonlyMap<string, string>, texte: string, limite: number): Lieu[] {
  const cle = aplatir(texte)
  if (cle.length < 2) return []
  const debuts: Lieu[] = []
  const ailleurs: Lieu[] = []
  for (const [code, nom] of noms) {
    const rang = aplatir(nom).indexOf(cle)
    if (rang === 0) debuts.push({ code, nom })
    if (rang > 0) ailleurs.push({ code, nom })
  }
  // Le nom le plus court d'abord : « Lyon » avant « Lyons-la-Forêt ».
  debuts.sort((a, b) => a.nom.length - b.nom.length || a.code.localeCompare(b.code))
  return [...debuts, ...ailleurs].slice(0, limite)
}
