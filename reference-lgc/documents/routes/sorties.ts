import { Hono } from 'hono'
import type { Env, Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { composerCda } from '../cda/composer.ts'
import { NIVEAUX, type Niveau } from '../cda/niveau.ts'
import { lirePdf } from '../depot.ts'
import { NOM_ARCHIVE, nomDuCda, nomDuPdf } from '../noms-fichiers.ts'
import { oidLot } from '../oid.ts'
import { niveauxDe } from '../regles/niveaux.ts'
import { empechementSortie } from '../regles/sortie-possible.ts'
import { composerArchive } from '../xdm/archive.ts'
import { ouvrirDocument } from './document-demande.ts'

const DOCUMENT = '/patients/:id{[0-9]+}/documents/:document{[0-9]+}'

/** Un document qui ne peut pas sortir ramène à sa page, qui dit pourquoi. */
function ouvrirSortie(c: Requete, dep: Dependances, operation: string) {
  const demande = ouvrirDocument(c, dep, operation)
  const pdf = demande && lirePdf(dep.base, demande.document.id)
  const contenu = demande?.document.contenu
  if (!contenu || !pdf) return { refus: () => pageErreur(c, 404) }
  const { patient, document } = demande
  if (empechementSortie(document, patient))
    return { refus: () => c.redirect(`/patients/${patient.id}/documents/${document.id}`) }
  return { sortie: { id: document.id, contenu, pdf } }
}

/** Le nom en clair, et sa forme encodée pour les accents (RFC 6266). */
const disposition = (genre: 'inline' | 'attachment', nom: string): string =>
  `${genre}; filename="${nom.normalize('NFD').replace(/[^\u0020-\u007e]/g, '')}"; filename*=UTF-8''${encodeURIComponent(nom).replace(/['()*]/g, (s) => `%${s.charCodeAt(0).toString(16)}`)}`

interface Fichier {
  nom: string
  type: string
  genre: 'inline' | 'attachment'
  octets: Uint8Array
}

/** Aucune copie ne reste chez un intermédiaire. */
function remettre(c: Requete, { nom, type, genre, octets }: Fichier): Response {
  c.header('cache-control', 'no-store')
  c.header('content-type', type)
  c.header('content-disposition', disposition(genre, nom))
  return c.body(new Uint8Array(octets))
}

const niveauLu = (mot: string): Niveau | undefined =>
  NIVEAUX.find((niveau) => niveau.toLowerCase() === mot)

/** Imprimer ouvre le PDF gardé à la signature ; exporter en fait un CDA, ou une archive IHE XDM. */
export function routesSorties(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()

  app.get(`${DOCUMENT}/impression`, (c) => {
    const { refus, sortie } = ouvrirSortie(c, dep, "Impression d'un document")
    if (refus) return refus()
    const juste = nomDuPdf(sortie.contenu)
    const nom = dep.mutations.choisir(
      'nom-de-fichier-faux',
      juste,
      () => `${sortie.contenu.titre}.pdf`,
    )
    return remettre(c, { nom, type: 'application/pdf', genre: 'inline', octets: sortie.pdf })
  })

  app.get(`${DOCUMENT}/export`, async (c) => {
    const { refus, sortie } = ouvrirSortie(c, dep, "Export d'un document")
    if (refus) return refus()
    const le = dep.horloge.maintenant()
    const { contenu, pdf } = sortie
    const octets = await composerArchive(
      { contenu, pdf, lot: oidLot(le, sortie.id), le },
      dep.mutations,
    )
    return remettre(c, { nom: NOM_ARCHIVE, type: 'application/zip', genre: 'attachment', octets })
  })

  app.get(`${DOCUMENT}/cda/:niveau{n[13]}`, (c) => {
    const { refus, sortie } = ouvrirSortie(c, dep, "Export d'un document")
    if (refus) return refus()
    const { contenu, pdf } = sortie
    const niveau = niveauLu(c.req.param('niveau'))
    if (!niveau || !niveauxDe(contenu).includes(niveau)) return pageErreur(c, 404)
    const cda = composerCda({ contenu, pdf, niveau }, dep.mutations)
    return remettre(c, {
      nom: nomDuCda(contenu, niveau),
      type: 'application/xml',
      genre: 'attachment',
      octets: Buffer.from(cda),
    })
  })

  return app
}
