import type { Identite } from '../identite.ts'
import type { DemandeCarte } from '../lecture/faits.ts'

function porte(identite: Identite, numero: string): boolean {
  const { matricule, historique, nirUlterieur } = identite
  return [matricule, ...historique, ...(nirUlterieur ? [nirUlterieur] : [])].some(
    (m) => m.numero === numero,
  )
}

/**
 * Par le matricule de l'individu, actuel ou ancien, quand la carte le porte ; sinon par l'assuré,
 * la date et le rang (ins.md §5.5). La carte n'est qu'une clé : son nom ne compte pas.
 */
export function chercherParCarte(
  identites: readonly Identite[],
  { individu, ouvrantDroit, dateNaissance, rang }: DemandeCarte,
): readonly Identite[] {
  const numero = individu?.numero
  if (numero) return identites.filter((i) => porte(i, numero))
  return identites.filter(
    (i) =>
      i.ouvrantDroit?.numero === ouvrantDroit?.numero &&
      i.dateNaissance === dateNaissance &&
      String(i.ouvrantDroit?.rang) === rang,
  )
}
