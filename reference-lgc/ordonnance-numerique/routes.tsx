import { Hono } from 'hono'
import { estPrescription } from '../documents/modele/corps.ts'
import { ouvrirDocument } from '../documents/routes/document-demande.ts'
import { tracerDossier } from '../dossier/traces.ts'
import { allerVers, type Env } from '../serveur/contexte.ts'
import type { Dependances } from '../serveur/dependances.ts'
import { pageErreur } from '../serveur/introuvable.tsx'
import type { Depot } from './depot.ts'
import { annonceDuDepot } from './phrases.ts'

const UN = '/patients/:id{[0-9]+}/documents/:document{[0-9]+}'
const NE_SE_DEPOSE_PLUS =
  'Une nouvelle version est déjà commencée, ou l’ordonnance a changé : terminez la nouvelle version, elle sera déposée.'

/** Déposer après coup une prescription terminée sans code. */
export function routesOrdonnance(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()

  app.post(`${UN}/ordonnance-numerique`, async (c) => {
    const demande = ouvrirDocument(c, dep, 'Dépôt d’une ordonnance')
    const { session } = c.var.seance
    const document = demande?.document
    if (!dep.ordonnance || !demande || !document?.contenu) return pageErreur(c, 404)
    const sien = document.auteurId === session.compte.id && !document.suppression
    if (!sien || !estPrescription(document.corps)) return pageErreur(c, 404)
    const { patient } = demande
    const depot = await dep.ordonnance.reessayer(session, document, patient)
    const liste = `/patients/${patient.id}/documents`
    if (!depot)
      return allerVers(c, dep, `${liste}/${document.id}`, {
        genre: 'attention',
        textes: [NE_SE_DEPOSE_PLUS],
      })
    const operation = `Dépôt à l’Ordonnance Numérique : ${document.titre}`
    tracerDossier(dep, { patientId: patient.id, compte: session.compte, operation })
    const suite = dep.ordonnance.documentDe(depot) ?? document.id
    return allerVers(c, dep, `${liste}/${suite}`, annonceApres(depot))
  })

  return app
}

/** Le papier déjà remis ne change pas : une version avec code l'annule et le remplace. */
function annonceApres(depot: Depot) {
  const annonce = annonceDuDepot(depot)
  if (depot.etat !== 'enregistree')
    return { genre: 'attention' as const, textes: depot.motif ? [depot.motif] : annonce.textes }
  return {
    ...annonce,
    textes: [
      ...annonce.textes,
      'Cette version porte le code 2D : elle annule et remplace le papier déjà remis.',
    ],
  }
}
