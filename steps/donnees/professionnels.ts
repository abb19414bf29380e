import { PERSONNES } from '../../mocks/personnes/personnes.ts'
import type { ProfessionnelPsc, Utilisateur } from '../pilotes/contrat.ts'

/** La personne que Pro Santé Connect connaît sous ce nom (psc.md §17) ; lève si elle n'y est pas. */
export function professionnelDe({
  nom,
  prenom,
}: Pick<Utilisateur, 'nom' | 'prenom'>): ProfessionnelPsc {
  const trouvee = PERSONNES.find((p) => p.nom === nom && p.prenom === prenom.toUpperCase())
  if (!trouvee) throw new Error(`Pro Santé Connect simulé ne connaît pas ${prenom} ${nom}`)
  return { nom, prenom, identifiantNational: trouvee.identifiant }
}
