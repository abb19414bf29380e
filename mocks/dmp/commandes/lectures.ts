import { STATUTS } from '../../../schemas/xds/metadonnees.ts'
import type { Commande } from '../../service.ts'
import type { Fiche } from '../depot/documents.ts'
import { confidentialites, typeDe } from '../droits/visibilite.ts'
import type { EtatDmp } from '../etat.ts'

const NOMS_STATUT = Object.entries(STATUTS)

/** Une fiche telle que le contrôle la montre : ce qu'une preuve compare. */
export function decrireFiche({ objet, ...fiche }: Fiche) {
  return {
    ...fiche,
    statut: NOMS_STATUT.find(([, urn]) => urn === fiche.statut)?.[0] ?? fiche.statut,
    titre: objet.titre,
    type: typeDe(objet),
    typeMime: objet.typeMime,
    confidentialite: confidentialites(objet),
    empreinte: objet.fentes.hash?.[0] ?? null,
    taille: Number(objet.fentes.size?.[0] ?? 0),
    dateActe: objet.fentes.serviceStartTime?.[0] ?? null,
    metadonnees: objet,
  }
}

/**
 * Lectures propres au DMP : `documents?ins=` les fiches et leurs empreintes, `contenu?uniqueId=` les
 * octets d'un document, `acces?ins=` la trace des accès, `lots?ins=` les lots reçus.
 */
export function lecturesDmp(etat: EtatDmp): Record<string, Commande> {
  return {
    async documents(c) {
      const ins = c.req.query('ins') ?? ''
      return c.json({ ins, documents: etat.depot().documents.fiches({ ins }).map(decrireFiche) })
    },
    async lots(c) {
      const ins = c.req.query('ins') ?? ''
      return c.json({ ins, lots: etat.depot().documents.lots('ins', ins) })
    },
    async contenu(c) {
      const uniqueId = c.req.query('uniqueId') ?? ''
      const octets = etat.depot().documents.contenu(uniqueId)
      if (!octets) return c.json({ erreurs: [`Aucun document « ${uniqueId} ».`] }, 404)
      return new Response(Buffer.from(octets), {
        headers: { 'content-type': 'application/octet-stream' },
      })
    },
    async acces(c) {
      const ins = c.req.query('ins')
      return c.json({ acces: etat.depot().traces.lister(ins) })
    },
  }
}
