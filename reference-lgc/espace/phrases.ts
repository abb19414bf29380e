import type { EchecEspace } from './proxy-esante.ts'

/** Ce qui s'est passé, puis ce qu'il y a à faire ; rien de ce que le proxy a envoyé. */
export const PHRASES_ESPACE: Record<EchecEspace, string> = {
  injoignable:
    "Le Proxy e-santé du cabinet ne répond pas. Prévenez la personne qui l'entretient ; le reste du logiciel fonctionne.",
  perdue: "Votre session de l'espace de confiance est finie. Ouvrez-la de nouveau.",
  refus: 'La demande a été refusée, ou laissée sans réponse, sur le téléphone. Recommencez.',
  inconnu: "Pro Santé Connect ne connaît pas cet identifiant, ou n'a pas enregistré ce logiciel.",
  muet: 'Pro Santé Connect ou le service ne répond pas. Réessayez plus tard ; rien n’est perdu.',
  api: "Le service a refusé l'appel. Prévenez l'éditeur du logiciel.",
}
