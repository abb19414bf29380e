import type { Horloge } from '../../contrat.ts'
import { boitesDeStructure } from './boites.ts'
import { dates } from './dates.ts'
import { engendrer, structuresDeCroissance } from './engendrer.ts'
import type { Fiche } from './fiche.ts'
import { FICHES_DES_PERSONNES } from './personnes.ts'
import { NOMBRE_PAR_DEFAUT } from './professions.ts'
import { appliquerRetouches, type Retouche } from './retouches.ts'
import { fichesSingulieres } from './singuliers.ts'
import {
  rangDeCroissance,
  STRUCTURES_DES_PERSONNES,
  STRUCTURES_FIXES,
  type StructureDonnee,
  structureDeCroissance,
} from './structures.ts'
import type { Professionnel, StructureAnnuaire } from './types.ts'

/** Ce qui fait le jeu : tout s'en déduit, rien n'est tenu en mémoire. */
export interface EtatDuJeu {
  /** Praticiens engendrés. */
  nombre: number
  graine: number
  /** Version des données : 1 ou 2. */
  jour: number
  /** Boîtes ajoutées, changées ou retirées par une commande du banc. */
  retouches: readonly Retouche[]
  /** Jour de l'horloge, à la remise à zéro, d'où partent les dates. */
  origine: Date
}

/** Le jeu de départ : 130 praticiens engendrés, premier jour. */
export const etatDeDepart = (
  horloge: Horloge,
  { nombre = NOMBRE_PAR_DEFAUT, graine = 1 }: Partial<Pick<EtatDuJeu, 'nombre' | 'graine'>> = {},
): EtatDuJeu => ({ nombre, graine, jour: 1, retouches: [], origine: horloge.maintenant() })

export interface Jeu {
  /** Personnes, dans l'ordre, une à une ; `depuis` saute les premières. */
  professionnels(depuis?: number): Generator<Professionnel>
  structures(): Generator<StructureAnnuaire>
  /** Par l'identifiant FHIR ; `null` pour un inconnu. */
  professionnel(id: string): Professionnel | null
  structure(id: string): StructureAnnuaire | null
}

/** Numéro du premier identifiant FHIR d'une personne, comme les exemples (annuaire-exemples). */
const PREMIER_ID = 9_970_001
const NOMS_DES_STRUCTURES = new Map<string, string>([
  ...[...STRUCTURES_DES_PERSONNES].map(([nom, { id }]): [string, string] => [id, nom]),
  ['001-01-9900107', 'fleurs'],
])

/** Lit le jeu d'un état : l'API, les extractions et le contrôle disent la même chose (annuaire.md §8 [C]). */
export function lireJeu(etat: EtatDuJeu): Jeu {
  const fixes = [...FICHES_DES_PERSONNES, ...fichesSingulieres(etat.jour)]
  const { ancienne, recente } = dates(etat.origine)
  const composer = (donnee: StructureDonnee): StructureAnnuaire => {
    const nom = NOMS_DES_STRUCTURES.get(donnee.id)
    const base = nom === undefined ? [] : boitesDeStructure(nom)
    const { boites, misAJour } = appliquerRetouches(etat.retouches, donnee.identifiant, base)
    return { ...donnee, boites, misAJour: misAJour ?? ancienne }
  }
  const composees = new Map(STRUCTURES_FIXES.map((donnee) => [donnee, composer(donnee)]))
  // Vingt-cinq personnes de suite exercent au même endroit : la dernière structure sert encore.
  let derniere = {
    rang: -1,
    donnee: structureDeCroissance(0),
    composee: composer(structureDeCroissance(0)),
  }
  const croissance = (rang: number): StructureDonnee => {
    if (derniere.rang === rang) return derniere.donnee
    const donnee = structureDeCroissance(rang)
    derniere = { rang, donnee, composee: composer(donnee) }
    return donnee
  }
  const structure = (donnee: StructureDonnee): StructureAnnuaire =>
    donnee === derniere.donnee ? derniere.composee : (composees.get(donnee) ?? composer(donnee))
  const completer = (fiche: Fiche, rang: number): Professionnel => {
    const numero = PREMIER_ID + rang
    const retouche = appliquerRetouches(etat.retouches, fiche.rpps, fiche.boites)
    return {
      ...fiche,
      id: `003-${numero}`,
      categorie: 'C',
      boites: retouche.boites,
      misAJour: retouche.misAJour ?? (fiche.change ? recente : ancienne),
      activites: fiche.activites.map((activite, n) => ({
        id: `005-${numero}-${n + 1}`,
        numero: `10${numero}${n + 1}`,
        structure: structure(activite.structure),
        mode: activite.mode,
        boites: activite.boites,
      })),
    }
  }
  const total = fixes.length + etat.nombre
  const auRang = (rang: number): Professionnel | null => {
    if (rang < 0 || rang >= total) return null
    const fiche =
      rang < fixes.length
        ? fixes[rang]
        : engendrer(rang - fixes.length, { graine: etat.graine, croissance })
    return fiche ? completer(fiche, rang) : null
  }
  const ajoutees = structuresDeCroissance(etat.nombre)
  return {
    *professionnels(depuis = 0) {
      for (let rang = depuis; rang < total; rang += 1) {
        const trouve = auRang(rang)
        if (trouve) yield trouve
      }
    },
    *structures() {
      for (const donnee of STRUCTURES_FIXES) yield structure(donnee)
      for (let rang = 0; rang < ajoutees; rang += 1) yield structure(croissance(rang))
    },
    professionnel(id) {
      const numero = /^003-(\d{7,9})$/.exec(id)?.[1]
      return numero === undefined ? null : auRang(Number(numero) - PREMIER_ID)
    },
    structure(id) {
      const rang = rangDeCroissance(id)
      if (rang !== null) return rang < ajoutees ? structure(croissance(rang)) : null
      const fixe = STRUCTURES_FIXES.find((donnee) => donnee.id === id)
      return fixe ? structure(fixe) : null
    },
  }
}
