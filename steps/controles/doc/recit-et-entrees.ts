import type { Constat } from '../../../reports/campagne/types.ts'
import type { DocumentCda } from '../../../schemas/cda/lecture/lire-document.ts'
import { attribut, type Noeud } from '../../../schemas/cda/lecture/parcourir.ts'
import type { EntreeDossier } from '../../pilotes/contrat.ts'
import { controler, normaliser } from '../controle.ts'
import { MODELES, recitDe } from './synthese.ts'

/** SNOMED CT : côtés du corps. */
const COTES = { droit: '24028007', gauche: '7771000' } as const
const AUTRE_COTE = { droit: 'gauche', gauche: 'droit' } as const

function trouver(noeud: Noeud, convient: (noeud: Noeud) => boolean): boolean {
  return convient(noeud) || noeud.enfants.some((fils) => trouver(fils, convient))
}

/** Un nombre entier dit seul : « 1 » n'est pas dans « 12 ». */
const dit = (recit: string, nombre: number): boolean =>
  new RegExp(`(?<![\\d,.])${nombre}(?![\\d,.]*\\d)`).test(recit)

function ecartDeCote(entree: Noeud, recit: string, cote: 'droit' | 'gauche'): string {
  if (!recit.includes(cote) || recit.includes(AUTRE_COTE[cote])) return `le récit dit « ${recit} »`
  const code = (noeud: Noeud) => attribut(noeud, 'code') === COTES[cote]
  return trouver(entree, code) ? '' : `l’entrée ne code pas le côté ${cote}`
}

function ecartDePrise(
  entree: Noeud,
  recit: string,
  { comprimes, heures }: NonNullable<EntreeDossier['prise']>,
): string {
  if (!dit(recit, comprimes) || !dit(recit, heures)) return `le récit dit « ${recit} »`
  const vaut = (nombre: number) => (noeud: Noeud) => attribut(noeud, 'value') === String(nombre)
  const codee = [comprimes, heures].every((nombre) => trouver(entree, vaut(nombre)))
  return codee ? '' : `l’entrée ne code pas ${comprimes} toutes les ${heures} heures`
}

function ecartDe({ rubrique, libelle, cote, prise }: EntreeDossier, document: DocumentCda): string {
  const { element, modele } = MODELES[rubrique]
  const voulu = normaliser(libelle)
  const entree = document.index
    .suivant(element, [modele])
    .find((une) => recitDe(une, document).includes(voulu))
  if (!entree) return `${libelle} : aucune entrée`
  const recit = recitDe(entree, document)
  const ecarts = [
    cote === undefined ? '' : ecartDeCote(entree, recit, cote),
    prise === undefined ? '' : ecartDePrise(entree, recit, prise),
  ].filter(Boolean)
  return ecarts.length === 0 ? '' : `${libelle} : ${ecarts.join(', ')}`
}

/** DOC.07 : le texte lu par le médecin et l'entrée lue par le logiciel disent la même chose. */
export function recitEtEntrees(document: DocumentCda, entrees: readonly EntreeDossier[]): Constat {
  const ecarts = entrees.map((entree) => ecartDe(entree, document)).filter(Boolean)
  return controler({
    id: 'doc.recit-et-entrees',
    conforme: ecarts.length === 0,
    attendu: 'côté, dose et rythme du dossier, dans le texte et dans les entrées',
    observe: ecarts.join(' ; ') || 'les mêmes',
    ou: 'sections du volet de synthèse médicale',
    action: 'Composer le texte de chaque section à partir de ses entrées.',
    source: 'DOC.07 ; cda.md §11 [V]',
  })
}
