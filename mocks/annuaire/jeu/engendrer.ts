import { adresseDe, boite } from './boites.ts'
import { activite, type Fiche, specialite } from './fiche.ts'
import { nommer } from './noms.ts'
import { emploiDe, NOMBRE_PAR_DEFAUT } from './professions.ts'
import { rppsDuBanc } from './rpps.ts'
import { DOUZE_STRUCTURES, type StructureDonnee } from './structures.ts'

/** Premier numéro des praticiens engendrés : loin des plages tenues par le fichier des personnes. */
const PREMIER_NUMERO = 1_000_000
/** Professionnels d'une structure de croissance. */
const PAR_STRUCTURE = 25

/** Structures ajoutées quand le jeu compte `nombre` praticiens engendrés. */
export const structuresDeCroissance = (nombre: number): number =>
  Math.ceil(Math.max(0, nombre - NOMBRE_PAR_DEFAUT) / PAR_STRUCTURE)

const aTour = <T>(liste: readonly T[], rang: number): T | undefined =>
  liste.length === 0 ? undefined : liste[rang % liste.length]

/**
 * Le praticien d'un rang, le même pour une même graine : rien n'est gardé, cent mille se recalculent
 * aussi bien qu'un (annuaire.md §8 [C]). Un sur six n'a pas de boîte.
 */
export function engendrer(
  rang: number,
  { graine, croissance }: { graine: number; croissance: (rang: number) => StructureDonnee },
): Fiche {
  const { emploi, dans } = emploiDe(rang)
  const { civilite, nom, prenom } = nommer(rang, graine)
  const place = aTour(emploi.places, dans)
  const supplement = rang - NOMBRE_PAR_DEFAUT
  const structure =
    supplement < 0
      ? DOUZE_STRUCTURES[place?.structure ?? 'erables']
      : croissance(Math.floor(supplement / PAR_STRUCTURE))
  // Au-delà du jeu par défaut, deux personnes peuvent porter le même nom : le rang les sépare.
  const adresse = adresseDe(prenom, nom, supplement < 0 ? null : rang)
  const boites =
    rang % 6 === 5 ? [] : [boite(adresse, 'PER', { dematerialisation: rang % 4 !== 0 })]
  return {
    rpps: rppsDuBanc(PREMIER_NUMERO + rang),
    ...{ civilite, nom, prenom },
    civiliteExercice: emploi.civiliteExercice,
    profession: emploi.profession,
    savoirFaire: specialite(aTour(emploi.specialites, dans)),
    actif: true,
    boites,
    activites: [activite(structure, place?.mode ?? 'L')],
    change: false,
  }
}
