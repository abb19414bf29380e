import type { Requete } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { entier } from '../../serveur/formulaire.ts'
import type { Boite } from '../boites/boite.ts'
import { boitesDe } from '../boites/depot.ts'
import type { Courriel } from '../courriels/courriel.ts'
import { lireCourriel } from '../courriels/lire.ts'

/** Les boîtes de l'utilisateur, et celle de l'adresse ou du formulaire ; à défaut la première. */
export function boiteDemandee(
  c: Requete,
  { base }: Pick<Noyau, 'base'>,
  demandee = c.req.query('boite'),
): { boites: readonly Boite[]; boite: Boite | null } {
  const boites = boitesDe(base, c.var.seance.session.compte.id)
  const id = entier(demandee)
  return { boites, boite: boites.find((b) => b.id === id) ?? boites[0] ?? null }
}

/** La boîte de l'adresse, si l'utilisateur l'ouvre. */
export function boiteDuChemin(c: Requete, { base }: Pick<Noyau, 'base'>): Boite | null {
  const id = entier(c.req.param('id'))
  return boitesDe(base, c.var.seance.session.compte.id).find((b) => b.id === id) ?? null
}

/** Le courriel de l'adresse, si l'utilisateur ouvre sa boîte : un numéro d'ailleurs n'ouvre rien. */
export function courrielDemande(
  c: Requete,
  { base }: Pick<Noyau, 'base'>,
  numero = c.req.param('id'),
): { courriel: Courriel; boite: Boite } | null {
  const id = entier(numero)
  const courriel = id === null ? null : lireCourriel(base, id)
  const boite =
    courriel &&
    boitesDe(base, c.var.seance.session.compte.id).find((b) => b.id === courriel.boiteId)
  return courriel && boite ? { courriel, boite } : null
}
