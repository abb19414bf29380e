import { Hono } from 'hono'
import type { Env, Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { trouverCda } from '../cda/arbre.ts'
import { corpsN1, corpsN3, lireMedia, type Media, piecesJointes } from '../cda/corps.ts'
import { lireOctets } from '../depot.ts'
import type { DocumentRecu } from '../document-recu.ts'
import { type Nature, natureDesOctets, TYPES_MIME } from '../lecture/nature.ts'
import { lireXmlRecu } from '../lecture/xml.ts'
import type { PagesPdf } from '../presentation/pages-pdf.ts'
import { pdfDe } from '../presentation/pdf-du-document.ts'
import { imageDeRang } from '../presentation/recit.tsx'
import { presentationDe } from './presentation-choisie.ts'
import { ouvrirRecu } from './recu-demande.ts'

/** Un nom de fichier sans rien qui sorte de l'en-tête. */
const nomSur = (nom: string): string => encodeURIComponent(nom).replace(/['()*]/g, '_')

/** Ce qu'un document contient, servi un par un : rien ne s'affiche que des images rendues ici. */
export function routesContenu(dep: Dependances, pages: PagesPdf): Hono<Env> {
  const app = new Hono<Env>()

  const ouvrir = (c: Requete, operation: string) => {
    const recu = ouvrirRecu(c, dep, operation)
    const octets = recu && lireOctets(dep.base, recu.id, 'original')
    return recu && octets ? { recu, octets } : null
  }
  const cdaDe = (recu: DocumentRecu, octets: Uint8Array) =>
    recu.genre === 'PDF' || recu.etat === 'illisible'
      ? null
      : trouverCda(lireXmlRecu(octets).document)

  const envoyer = (
    c: Requete,
    octets: Uint8Array,
    { type, telecharge }: { type: string; telecharge?: string },
  ) => {
    c.header('cache-control', 'no-store')
    c.header('content-type', type)
    c.header('x-content-type-options', 'nosniff')
    if (telecharge)
      c.header('content-disposition', `attachment; filename*=UTF-8''${nomSur(telecharge)}`)
    return c.body(new Uint8Array(octets))
  }

  const EXTENSIONS: Partial<Record<Nature, string>> = {
    pdf: '.pdf',
    jpeg: '.jpg',
    png: '.png',
    texte: '.txt',
    rtf: '.rtf',
  }
  const telecharger = (c: Requete, media: Pick<Media, 'octets'>, nom: string) => {
    const nature = natureDesOctets(media.octets)
    const type = nature === 'xml' ? 'application/octet-stream' : TYPES_MIME[nature]
    return envoyer(c, media.octets, { type, telecharge: `${nom}${EXTENSIONS[nature] ?? ''}` })
  }

  app.get('/recus/:recu{[0-9]+}/original', async (c) => {
    const demande = ouvrir(c, "Téléchargement d'un document reçu")
    if (!demande) return pageErreur(c, 404)
    const { recu, octets } = demande
    return envoyer(c, octets, { type: 'application/octet-stream', telecharge: recu.nomFichier })
  })

  app.get('/recus/:recu{[0-9]+}/pdf', async (c) => {
    const demande = ouvrir(c, "Téléchargement du PDF d'un document reçu")
    const pdf =
      demande && pdfDe(dep.base, demande.recu, demande.octets, cdaDe(demande.recu, demande.octets))
    return pdf ? telecharger(c, { octets: pdf }, `document-${demande.recu.id}`) : pageErreur(c, 404)
  })

  app.get('/recus/:recu{[0-9]+}/pages/:page{[0-9]+}', async (c) => {
    const demande = ouvrir(c, "Affichage d'une page de PDF reçu")
    const numero = entier(c.req.param('page'))
    const pdf =
      demande && pdfDe(dep.base, demande.recu, demande.octets, cdaDe(demande.recu, demande.octets))
    const image = pdf && numero !== null ? await pages.page(pdf, numero) : null
    return image ? envoyer(c, image, { type: 'image/png' }) : pageErreur(c, 404)
  })

  app.get('/recus/:recu{[0-9]+}/fichier', async (c) => {
    const demande = ouvrir(c, "Téléchargement du fichier d'un document reçu")
    const cda = demande && cdaDe(demande.recu, demande.octets)
    const media = cda && lireMedia(corpsN1(cda))
    return media ? telecharger(c, media, `document-${demande.recu.id}`) : pageErreur(c, 404)
  })

  app.get('/recus/:recu{[0-9]+}/pieces/:rang{[0-9]+}', async (c) => {
    const demande = ouvrir(c, "Téléchargement d'une pièce jointe reçue")
    const cda = demande && cdaDe(demande.recu, demande.octets)
    const media = cda && piecesJointes(cda)[Number(c.req.param('rang'))]
    return media ? telecharger(c, media, `piece-${c.req.param('rang')}`) : pageErreur(c, 404)
  })

  app.get('/recus/:recu{[0-9]+}/images/:rang{[0-9]+}', async (c) => {
    const demande = ouvrir(c, "Affichage d'une image reçue")
    const corps = demande && cdaDe(demande.recu, demande.octets)
    const n3 = corps && corpsN3(corps)
    const image = n3 && imageDeRang(n3, Number(c.req.param('rang')))
    return image ? envoyer(c, image.octets, { type: TYPES_MIME[image.nature] }) : pageErreur(c, 404)
  })

  app.get('/recus/:recu{[0-9]+}/presentation', async (c) => {
    const demande = ouvrir(c, 'Affichage avec la feuille de style de l’émetteur')
    const presentation =
      demande && (await presentationDe(dep, demande.recu, demande.octets, 'jointe'))
    if (presentation?.genre !== 'jointe') return pageErreur(c, 404)
    c.header('cache-control', 'no-store')
    return c.html(presentation.html)
  })

  return app
}
