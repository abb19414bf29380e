import { Hono } from 'hono'
import type { Env, Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { lirePdf } from '../depot.ts'
import { NOM_ARCHIVE, nomDuPdf } from '../noms-fichiers.ts'
import { oidLot } from '../oid.ts'
import { empechementDiffusion } from '../regles/diffusion-possible.ts'
import { composerArchive } from '../xdm/archive.ts'
import { ouvrirDocument } from './document-demande.ts'

/** Un document qui ne peut pas sortir ramène à sa page, qui dit pourquoi. */
function ouvrirSortie(c: Requete, dep: Dependances, operation: string) {
  const demande = ouvrirDocument(c, dep, operation)
  const pdf = demande && lirePdf(dep.base, demande.document.id)
  const contenu = demande?.document.contenu
  if (!contenu || !pdf) return { refus: () => pageErreur(c, 404) }
  const { patient, document } = demande
  if (empechementDiffusion(contenu, patient))
    return { refus: () => c.redirect(`/patients/${patient.id}/documents/${document.id}`) }
  return { sortie: { id: document.id, contenu, pdf } }
}

/** Le nom en clair, et sa forme encodée pour les accents (RFC 6266). */
const disposition = (genre: 'inline' | 'attachment', nom: string): string =>
  `${genre}; filename="${nom.normalize('NFD').replace(/[^\u0020-\u007e]/g, '')}"; filename*=UTF-8''${encodeURIComponent(nom).replace(/['()*]/g, (s) => `%${s.charCodeAt(0).toString(16)}`)}`

/** Imprimer ouvre le PDF gardé à la signature ; exporter en fait une archive IHE XDM. */
export function routesSorties(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()

  app.get('/patients/:id{[0-9]+}/documents/:document{[0-9]+}/impression', async (c) => {
    const { refus, sortie } = ouvrirSortie(c, dep, "Impression d'un document")
    if (refus) return refus()
    c.header('cache-control', 'no-store')
    c.header('content-type', 'application/pdf')
    c.header('content-disposition', disposition('inline', nomDuPdf(sortie.contenu)))
    return c.body(new Uint8Array(sortie.pdf))
  })

  app.get('/patients/:id{[0-9]+}/documents/:document{[0-9]+}/export', async (c) => {
    const { refus, sortie } = ouvrirSortie(c, dep, "Export d'un document")
    if (refus) return refus()
    const le = dep.horloge.maintenant()
    const { contenu, pdf } = sortie
    const archive = await composerArchive(
      { contenu, pdf, lot: oidLot(le, sortie.id), le },
      dep.mutations,
    )
    c.header('cache-control', 'no-store')
    c.header('content-type', 'application/zip')
    c.header('content-disposition', disposition('attachment', NOM_ARCHIVE))
    return c.body(new Uint8Array(archive))
  })

  return app
}
