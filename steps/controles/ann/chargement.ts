import type { EntreeJournal } from '../../../mocks/contrat.ts'
import type { Constat } from '../../../reports/campagne/types.ts'
import type { FrequenceAnnuaire, RapportAnnuaire } from '../../pilotes/contrat.ts'
import type { AnnuairePublie } from '../../services/annuaire.ts'
import { controler, normaliser } from '../controle.ts'
import { citerLignes, seLit } from './publie.ts'

const JOURNAL = 'journal de l’Annuaire Santé simulé'

const dites = (demandes: readonly EntreeJournal[]): string =>
  demandes.map(({ requete, horodatage }) => `${requete.methode} le ${horodatage}`).join(', ') ||
  'aucune demande'

/** Les jours où le logiciel a demandé l'extraction, à l'horloge du banc. */
const joursDe = (demandes: readonly EntreeJournal[]): readonly string[] => [
  ...new Set(demandes.map(({ horodatage }) => horodatage.slice(0, 10))),
]

/** ANN.01 : l'extraction des activités arrive sans que personne la demande. */
export function chargementAutomatique(demandes: readonly EntreeJournal[]): Constat {
  return controler({
    id: 'ann.chargement-automatique',
    conforme: demandes.some(
      ({ operation, resultat }) => operation === 'extraction.lire' && resultat === 'ok',
    ),
    attendu: 'l’extraction PS_LibreAcces téléchargée dans la nuit, sans que personne la demande',
    observe: dites(demandes),
    ou: JOURNAL,
    action: 'Charger l’extraction publique à la fréquence réglée, sans intervention.',
    source: 'ANN.01, ANN/va1.01 [V] ; annuaire.md §9',
  })
}

/** « PS_LibreAcces_202603060200.zip » : le jour de l'extraction, tel qu'un nom ou une date le disent. */
function datesDe(archive: string): readonly string[] {
  const [, an = '', mois = '', jour = '', heure = ''] =
    /_(\d{4})(\d\d)(\d\d)(\d{4})/.exec(archive) ?? []
  return [`${an}${mois}${jour}${heure}`, `${jour}/${mois}/${an}`, `${an}-${mois}-${jour}`]
}

/** ANN.01.01.01 : le rapport d'intégration dit quel fichier, et combien de lignes en ont été lues. */
export function rapportIntegration(
  rapport: RapportAnnuaire | null,
  { archive, lignes }: AnnuairePublie,
): Constat {
  // « 2 300 000 » se lit comme 2300000.
  const texte = (rapport?.texte ?? '').replace(/(?<=\d)\s(?=\d{3}(?!\d))/gu, '')
  const nomme = datesDe(archive).some((date) => texte.includes(date))
  const compte = seLit(texte, String(lignes))
  return controler({
    id: 'ann.rapport',
    conforme: nomme && compte,
    attendu: `l’extraction ${archive} et ses ${lignes} lignes lues`,
    observe: rapport
      ? `extraction ${nomme ? 'dite' : 'non dite'}, nombre de lignes ${compte ? 'dit' : 'non dit'}`
      : 'aucun rapport',
    ou: 'rapport d’intégration',
    action: 'Écrire au rapport l’extraction chargée, sa date et le nombre de lignes lues.',
    source: 'ANN.01.01.01 [V] ; contenu du rapport : annuaire.md §9 [C]',
  })
}

/** ANN.01 : un chargement manqué se dit ; l'annuaire en place n'en souffre pas. */
export function echecDit(rapport: RapportAnnuaire | null): Constat {
  const texte = rapport?.texte ?? ''
  return controler({
    id: 'ann.echec-dit',
    conforme: /echec|echou|manque|erreur|interromp|refus|impossible|illisible|incomplet/.test(
      normaliser(texte),
    ),
    attendu: 'le chargement de l’archive coupée dit son échec',
    observe: texte.replace(/\s+/gu, ' ').slice(0, 200),
    ou: 'rapport d’intégration',
    action: 'Dire au rapport qu’un chargement a échoué, et pourquoi.',
    source: 'ANN.01 ; annuaire.md §8 [C]',
  })
}

/** ANN.04 : le réglage relu est celui qui a été choisi. */
export function frequenceReglee(relu: string, voulue: FrequenceAnnuaire): Constat {
  const MOTS: Record<FrequenceAnnuaire, RegExp> = {
    'chaque jour': /chaque (jour|nuit)|quotidien|tous les jours/,
    'chaque semaine': /semaine|hebdomadaire/,
  }
  return controler({
    id: 'ann.frequence-reglee',
    conforme: MOTS[voulue].test(normaliser(relu)),
    attendu: `un chargement automatique ${voulue}`,
    observe: relu,
    ou: 'réglage du chargement automatique',
    action: 'Garder la fréquence choisie et la montrer au réglage.',
    source: 'ANN.04, ANN/va1.04 [V]',
  })
}

/** ANN.04 : le chargement vient à la fréquence réglée, ni plus ni moins. */
export function frequenceSuivie(
  demandes: readonly EntreeJournal[],
  { frequence, nuits }: { frequence: FrequenceAnnuaire; nuits: number },
): Constat {
  const jours = joursDe(demandes)
  const quotidien = frequence === 'chaque jour'
  return controler({
    id: 'ann.frequence-suivie',
    conforme: quotidien ? jours.length >= nuits : jours.length <= 1,
    attendu: quotidien
      ? `l’extraction demandée à chacune des ${nuits} nuits`
      : `l’extraction demandée une fois au plus en ${nuits} nuits`,
    observe: dites(demandes),
    ou: JOURNAL,
    action: 'Charger l’annuaire à la fréquence réglée.',
    source: 'ANN.04, ANN/va1.04 [V]',
  })
}

/** Qui est trouvé, d'une liste de RPPS, dans les lignes que la recherche a montrées. */
export interface Retrouve {
  nom: string
  rpps: string
  /** Toutes les lignes montrées pour son nom. */
  lignes: readonly string[]
}

const trouve = ({ rpps, lignes }: Retrouve): boolean => lignes.some((ligne) => seLit(ligne, rpps))
const noms = (liste: readonly Retrouve[]): string => liste.map(({ nom }) => nom).join(', ')

const recherche = {
  ou: 'recherche dans l’annuaire du cabinet',
  source: 'ANN.01, ANN/va1.01 [V] ; annuaire.md §9',
}

/** ANN.01 : qui vient d'arriver à l'annuaire se trouve. */
export function arriveesPrises(arrivees: readonly Retrouve[]): Constat {
  return controler({
    id: 'ann.arrivees',
    conforme: arrivees.length > 0 && arrivees.every(trouve),
    attendu: `${noms(arrivees)} dans l’annuaire`,
    observe: citerLignes(arrivees.filter(trouve).map(({ nom }) => nom)),
    action: 'Ajouter à l’annuaire du cabinet les lignes nouvelles de l’extraction.',
    ...recherche,
  })
}

/** ANN.01 : qui a quitté l'annuaire ne se trouve plus. */
export function departsPris(departs: readonly Retrouve[]): Constat {
  return controler({
    id: 'ann.departs',
    conforme: departs.length > 0 && !departs.some(trouve),
    attendu: `${noms(departs)} absent de l’annuaire`,
    observe: departs.some(trouve) ? `${noms(departs.filter(trouve))} encore là` : 'absent',
    action: 'Retirer de l’annuaire du cabinet ce que l’extraction ne porte plus.',
    ...recherche,
  })
}

/** ANN.01 : une boîte qui change remplace l'ancienne. */
export function changementsPris(
  lignes: readonly string[],
  { ancienne, nouvelle }: { ancienne: string; nouvelle: string },
): Constat {
  const [vieille, neuve] = [ancienne, nouvelle].map((adresse) =>
    lignes.some((ligne) => seLit(ligne, adresse)),
  )
  return controler({
    id: 'ann.changements',
    conforme: neuve === true && vieille === false,
    attendu: `${nouvelle}, et plus ${ancienne}`,
    observe: lignes.join(' / '),
    action: 'Remplacer les lignes et les boîtes que l’extraction donne autrement.',
    ...recherche,
  })
}

/** ANN.01 : un chargement manqué laisse l'annuaire en place. */
export function annuaireGarde(retrouve: Retrouve): Constat {
  return controler({
    id: 'ann.annuaire-garde',
    conforme: trouve(retrouve),
    attendu: `${retrouve.nom}, comme avant le chargement manqué`,
    observe: citerLignes(retrouve.lignes),
    action: 'Ne remplacer l’annuaire en place qu’une fois le nouveau entièrement chargé.',
    ...recherche,
    source: 'ANN.01 ; annuaire.md §8 [C]',
  })
}
