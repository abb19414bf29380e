import type { Journal } from '../journal.ts'
import { livrer, reponseLivree } from '../serveur/livrer.ts'
import type { CertificatPresente } from './authentification/certificat.ts'
import { consigner } from './consigner.ts'
import type { DemandePsc } from './demande.ts'
import type { Fournisseur } from './fournisseur.ts'
import { type Contexte, lireRequete } from './lire-requete.ts'
import type { PointPsc } from './pannes.ts'
import { prendreLivraison } from './prendre-livraison.ts'
import { erreur, type Sortie, vide } from './sortie.ts'

/** Un point d'accès : de la demande à la sortie. */
export type Point = (fournisseur: Fournisseur, demande: DemandePsc) => Sortie | Promise<Sortie>

export interface Execution {
  fournisseur: Fournisseur
  journal: Journal
  lireCertificat(socket: unknown): CertificatPresente | null
}

/** Une exception du banc : dite comme telle au journal, jamais reprochée au logiciel. */
function avouer(faute: unknown): Sortie {
  const message = `Faute du banc : ${faute instanceof Error ? faute.message : String(faute)}`
  return erreur(500, 'server_error', message, {
    ecarts: [{ regle: 'banc.erreur-interne', source: 'banc', marque: 'C', message }],
  })
}

/** Sert un point d'accès : lit, répond, applique les pannes de connexion, consigne, livre. */
export async function executer(
  c: Contexte,
  { fournisseur, journal, lireCertificat }: Execution,
  point: PointPsc,
  repondre: Point,
): Promise<Response> {
  const { demande, demesuree } = await lireRequete(c, lireCertificat)
  const grantType = demande.formulaire?.get('grant_type') ?? null
  const livraison = prendreLivraison(fournisseur, point, grantType)
  const calculer = async () => {
    // En panne, le service n'a rien fait : un code présenté pourra resservir.
    if (livraison.transport !== null) return vide(0, { code: 'panne' })
    if (demesuree) return erreur(413, 'invalid_request', 'Request too large')
    return repondre(fournisseur, demande)
  }
  const sortie = await calculer().catch(avouer)
  const livree = reponseLivree(sortie, livraison)
  consigner(journal, point, demande, sortie, livree)
  return livrer(c, livree, livraison)
}
