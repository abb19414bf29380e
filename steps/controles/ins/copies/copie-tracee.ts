import type { Constat } from '../../../../reports/campagne/types.ts'
import type { LigneHistorique, Utilisateur } from '../../../pilotes/contrat.ts'
import { controler, normaliser } from '../../controle.ts'
import { datee } from '../datee.ts'

const GESTES = [
  { nom: 'dépôt', motif: /depot|depose|ajout|enregistr/ },
  { nom: 'consultation', motif: /consult|ouvert|ouverture|affich|visualis|telecharg/ },
] as const

/** Le nom qu'un logiciel donne à la liste des copies n'est pas l'ouverture de l'une d'elles. */
const estCopie = ({ type }: LigneHistorique): boolean =>
  /copie/.test(normaliser(type)) && !/liste/.test(normaliser(type))

/** Le dépôt et l'ouverture de la copie sont au journal, datés, au nom de leur auteur. */
export function copieTracee(lignes: readonly LigneHistorique[], auteur: Utilisateur): Constat {
  const siennes = lignes.filter(
    (l) => estCopie(l) && datee(l) && normaliser(l.auteur).includes(normaliser(auteur.nom)),
  )
  const manquants = GESTES.filter(
    ({ motif }) => !siennes.some((l) => motif.test(normaliser(l.type))),
  )
  return controler({
    id: 'ins.copie-tracee',
    conforme: manquants.length === 0,
    attendu: `le dépôt et la consultation de la copie par ${auteur.nom}, datés`,
    observe:
      manquants.length === 0
        ? siennes.map((l) => `${l.date} ${l.heure} ${l.auteur} : ${l.type}`).join(' | ')
        : `manque : ${manquants.map(({ nom }) => nom).join(', ')}`,
    ou: 'journal des accès',
    action: 'Inscrire chaque accès à une copie avec sa date, son heure et son auteur.',
    source: 'INS.52.01 au catalogue, « droits d’accès » ; guide INS, règle 4 [déduit]',
  })
}
