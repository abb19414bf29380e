import type { Constat } from '../../../reports/campagne/types.ts'
import type { IdentiteAffichee, LigneHistorique } from '../../pilotes/contrat.ts'
import { controler, normaliser } from '../controle.ts'
import { datee } from './datee.ts'

const STATUTS = /provisoire|recuperee|validee|qualifiee/g

/** INS.22 à INS.25 (règles 20 et 21) : le statut à l'écran est l'un des quatre, et le bon. */
export function statutAffiche(fiche: IdentiteAffichee, statut: string): Constat {
  return controler({
    id: 'ins.statut-affiche',
    conforme: normaliser(fiche.statut) === normaliser(statut),
    attendu: `« ${statut} »`,
    observe: `« ${fiche.statut} »`,
    ou: 'bandeau d’identité',
    action:
      'Déduire le statut des deux faits : titre à haut degré de confiance contrôlé, INS issue d’INSi.',
    source: 'guide INS, règles 20 et 21 ; ins.md §9 [V]',
  })
}

/** La ligne donne ce statut, seul ou avec celui d'avant ; « devient » peut s'y lire avant « était ». */
function passe(ligne: LigneHistorique, statut = '', precedent = ''): boolean {
  const dits = new Set(normaliser(`${ligne.type} ${ligne.detail}`).match(STATUTS))
  const retire = dits.delete(normaliser(statut))
  dits.delete(normaliser(precedent))
  return retire && dits.size === 0
}

/** INS.25 (règle 21) : chaque changement de statut est daté et signé, dans l'ordre. */
export function historiqueStatuts(
  lignes: readonly LigneHistorique[],
  statuts: readonly string[],
  auteur: string,
): Constat {
  const signees = lignes.filter(
    (l) => datee(l) && normaliser(l.auteur).includes(normaliser(auteur)),
  )
  // L'ordre chronologique n'est pas imposé : ancien en tête ou récent en tête.
  const suite = (ordre: readonly LigneHistorique[]) => {
    let rang = 0
    for (const ligne of ordre) if (passe(ligne, statuts[rang], statuts[rang - 1])) rang += 1
    return rang === statuts.length
  }
  return controler({
    id: 'ins.historique-statuts',
    conforme: suite(signees) || suite([...signees].reverse()),
    attendu: `${statuts.join(' puis ')}, datés, à l'heure, par ${auteur}`,
    observe: lignes
      .map((l) => `${l.date} ${l.heure} ${l.auteur} ${l.type} ${l.detail}`)
      .join(' | '),
    ou: 'historique de l’identité',
    action:
      'Historiser chaque changement de statut avec le statut antérieur, la date, l’heure et le responsable.',
    source: 'guide INS, règle 21 [V]',
  })
}
