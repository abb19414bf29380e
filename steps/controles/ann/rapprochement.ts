import type { Constat } from '../../../reports/campagne/types.ts'
import type { ChampAffiche, EcartAnnuaire, PersonneRapprochee } from '../../pilotes/contrat.ts'
import type { ProfessionnelPublie } from '../../services/annuaire.ts'
import { controler, normaliser } from '../controle.ts'
import {
  type ChampPublie,
  champSpecialite,
  champsAbsents,
  champsAdresse,
  champsIdentite,
  champTelephone,
  citerLignes,
  nommerChamps,
  seLit,
} from './publie.ts'

/** Le moment du contrôle : à la création, ou quand les champs de l'annuaire ont été repris. */
export type Moment = 'annuaire' | 'repris'

const REFERENCES = {
  utilisateur: 'ANN.02, ANN/va1.02 [V]',
  correspondant: 'ANN.03, ANN/va1.03 [V]',
} as const

/** Un utilisateur n'a au cabinet que son identité ; un correspondant se joint. */
function champsSuivis(
  genre: PersonneRapprochee['genre'],
  p: ProfessionnelPublie,
): readonly ChampPublie[] {
  const [exercice] = p.exercices
  if (genre === 'utilisateur' || !exercice) return champsIdentite(p)
  const [boite] = exercice.boites
  const specialite = champSpecialite(p)
  // Une spécialité ordinale dit la profession.
  const identite = champsIdentite(p).filter(
    ({ nom }) => nom !== 'profession' || specialite.length === 0,
  )
  return [
    ...identite,
    ...specialite,
    ...champsAdresse(exercice),
    ...champTelephone(exercice),
    ...(boite ? [{ nom: 'adresse MSSanté', formes: [boite.adresse] }] : []),
  ]
}

/** Le libellé est celui de l'éditeur : on en reconnaît le sens, pas la lettre. */
const LIBELLES: Readonly<Record<string, RegExp>> = {
  RPPS: /rpps|identifiant national/,
  'nom d’exercice': /\bnom/,
  'prénom d’exercice': /prenom/,
  profession: /profession|specialite/,
  spécialité: /specialite/,
  voie: /adresse|voie|rue/,
  'code postal': /adresse|code postal/,
  ville: /adresse|ville|commune/,
  téléphone: /tel/,
  'adresse MSSanté': /mssante|messagerie|boite/,
}

/** Ce que la fiche met sous ce libellé ; le nom d'exercice l'emporte sur celui de l'état civil. */
function valeurDe(champs: readonly ChampAffiche[], nom: string): string {
  const siens = champs.filter(({ libelle }) => LIBELLES[nom]?.test(normaliser(libelle)))
  const exercice = siens.filter(({ libelle }) => /exercice/.test(normaliser(libelle)))
  return (exercice.length > 0 ? exercice : siens).map(({ valeur }) => valeur).join(' ')
}

const lireChamps = (champs: readonly ChampAffiche[]): string =>
  champs.map(({ libelle, valeur }) => `${libelle} : ${valeur}`).join(' ; ')

/** La fiche du cabinet dit ce que l'annuaire publie de cette personne. */
export function donneesReprises(
  champs: readonly ChampAffiche[],
  { genre, moment }: { genre: PersonneRapprochee['genre']; moment: Moment },
  p: ProfessionnelPublie,
): Constat {
  const attendus = champsSuivis(genre, p)
  const absents = attendus.filter(
    (attendu) => champsAbsents(valeurDe(champs, attendu.nom), [attendu]).length > 0,
  )
  return controler({
    id: `ann.${genre}-${moment}`,
    conforme: absents.length === 0,
    attendu: nommerChamps(attendus),
    observe:
      absents.length === 0
        ? lireChamps(champs)
        : `absent : ${nommerChamps(absents)} ; ${lireChamps(champs)}`,
    ou: genre === 'utilisateur' ? 'compte de l’utilisateur' : 'fiche du correspondant',
    action:
      moment === 'annuaire'
        ? 'Remplir la fiche d’après l’annuaire, par le RPPS.'
        : 'Écrire dans la fiche ce que l’annuaire dit et que l’utilisateur a accepté.',
    source: REFERENCES[genre],
  })
}

/** Le recontrôle montre le champ qui diffère, avec ce que dit chacun. */
export function ecartMontre(
  ecarts: readonly EcartAnnuaire[],
  genre: PersonneRapprochee['genre'],
  voulu: EcartAnnuaire,
): Constat {
  const mots = normaliser(voulu.champ)
  const trouve = ecarts.some(
    ({ champ, cabinet, annuaire }) =>
      normaliser(champ).includes(mots) &&
      seLit(cabinet, voulu.cabinet) &&
      seLit(annuaire, voulu.annuaire),
  )
  return controler({
    id: `ann.ecart-${genre}`,
    conforme: trouve,
    attendu: `${voulu.champ} : ${voulu.cabinet} au cabinet, ${voulu.annuaire} dans l’annuaire`,
    observe:
      ecarts.map((e) => `${e.champ} : ${e.cabinet}, ${e.annuaire}`).join(' / ') || 'aucun écart',
    ou: 'recontrôle dans l’annuaire',
    action: 'Comparer la fiche à l’annuaire, par le RPPS, et montrer chaque champ qui diffère.',
    source: REFERENCES[genre],
  })
}

/** LABEL.06 : les professionnels associés à ce patient se retrouvent dans son dossier, et pas ailleurs. */
export function professionnelsAssocies(
  listes: { siens: readonly string[]; autre: readonly string[] },
  attendus: readonly ProfessionnelPublie[],
): Constat {
  const la = (liste: readonly string[], { nom }: ProfessionnelPublie) =>
    liste.some((ligne) => seLit(ligne, nom))
  const manquants = attendus.filter((p) => !la(listes.siens, p))
  const debordants = attendus.filter((p) => la(listes.autre, p))
  return controler({
    id: 'ann.professionnels-associes',
    conforme: attendus.length > 0 && manquants.length === 0 && debordants.length === 0,
    attendu: `${attendus.map(({ prenom, nom }) => `${prenom} ${nom}`).join(', ')}, chez ce patient seulement`,
    observe: `chez lui : ${citerLignes(listes.siens)} ; chez un autre : ${citerLignes(listes.autre)}`,
    ou: 'professionnels qui suivent le patient',
    action: 'Enregistrer au dossier du patient les professionnels qui le prennent en charge.',
    source: 'LABEL.06 [V]',
  })
}
