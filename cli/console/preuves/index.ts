import { type Context, Hono } from 'hono'
import { lireMessage } from '../../../reports/journaux/lire-message.ts'
import type { PreuveLue } from '../../../reports/modele/types.ts'
import type { Contexte } from '../contexte.ts'
import type { ModuleConsole } from '../module.ts'
import { rendre } from '../rendre.ts'
import { contenuDe, fichierDe, ouvrirFichier } from './composer-preuve.ts'
import { creerLecteurPdf, type LecteurPdf } from './contenu/lecteur-pdf.ts'
import { creerLecteurObjets, type LecteurObjets } from './contenu/lire-objet.ts'
import { signatureDe } from './contenu/signatures.ts'
import { echangesDe, trouverEchange } from './echange/trouver-echange.ts'
import { trouverPreuvePrise } from './trouver-preuve.ts'
import { PageEchange } from './vues/page-echange.tsx'
import { type EcranMontre, PagePreuve } from './vues/page-preuve.tsx'

interface Sources {
  contexte: Contexte
  pdf: LecteurPdf
  objets: LecteurObjets
}

function ecransDe({ composition }: PreuveLue, adresse: (chemin: string) => string): EcranMontre[] {
  if (composition.genre !== 'ecrans') return []
  return composition.ecrans.map(({ capture, legende }) => ({
    adresse: adresse(capture.chemin),
    legende,
  }))
}

async function montrerPreuve(
  { contexte, pdf, objets }: Sources,
  c: Context,
  nom: string,
  id: string,
) {
  const { campagnes } = contexte
  const situee = trouverPreuvePrise(campagnes.lire(nom), id)
  if (situee === null) return c.notFound()
  const { preuve, scenario, precedente, suivante } = situee
  const dossier = campagnes.dossier(nom)
  const fichier = fichierDe(campagnes.manifeste(nom), preuve)
  const ouvert = fichier && ouvrirFichier(objets, dossier, fichier)
  const adresser = (chemin: string) => campagnes.adresseFichier(nom, chemin)
  return rendre(
    c,
    PagePreuve({
      cadre: contexte.cadre(c),
      campagne: nom,
      ...{ scenario, preuve, precedente, suivante },
      fichier: ouvert?.etat ?? null,
      adresse: fichier && ouvert ? adresser(fichier.chemin) : null,
      contenu: ouvert ? await contenuDe(preuve, ouvert, pdf) : null,
      ecrans: ecransDe(preuve, adresser),
      messages: echangesDe(scenario),
    }),
  )
}

/** Une page d'un PDF, peinte ici : le navigateur ne reçoit qu'une image. */
async function peindre({ contexte, pdf, objets }: Sources, nom: string, id: string, rang: number) {
  const { campagnes } = contexte
  const situee = trouverPreuvePrise(campagnes.lire(nom), id)
  const dossier = campagnes.dossier(nom)
  const fichier = situee && fichierDe(campagnes.manifeste(nom), situee.preuve)
  const ouvert = fichier && ouvrirFichier(objets, dossier, fichier)
  if (!ouvert || signatureDe(ouvert.objet.octets) !== 'application/pdf') return null
  return pdf.peindre(ouvert.objet.octets, rang).catch(() => null)
}

/** Regarder une preuve et les échanges qui l'entourent, sans jamais exécuter ce qu'ils contiennent. */
export const modulePreuves: ModuleConsole = {
  prefixe: '/preuves',
  entree: null,
  feuilles: [new URL('./preuves.css', import.meta.url)],
  scripts: { visionneuse: new URL('./visionneuse.js', import.meta.url) },
  monter(contexte) {
    const { campagnes } = contexte
    const sources = { contexte, pdf: creerLecteurPdf(), objets: creerLecteurObjets() }
    const app = new Hono()
    app.get('/:nom/:preuve', (c) => {
      const { nom, preuve } = c.req.param()
      return montrerPreuve(sources, c, nom, preuve)
    })
    app.get('/:nom/:preuve/pages/:rang{[0-9]{1,4}}', async (c) => {
      const { nom, preuve, rang } = c.req.param()
      const image = await peindre(sources, nom, preuve, Number(rang) - 1)
      if (image === null) return c.notFound()
      return c.body(new Uint8Array(image), 200, {
        'content-type': 'image/png',
        'cache-control': 'private, max-age=600',
      })
    })
    app.get('/:nom/echanges/:cle', (c) => {
      const { nom, cle } = c.req.param()
      const trouve = trouverEchange(campagnes.lire(nom), cle)
      if (trouve === null) return c.notFound()
      const lire = (chemin: string) => lireMessage(campagnes.dossier(nom), chemin)
      return rendre(
        c,
        PageEchange({
          cadre: contexte.cadre(c),
          campagne: nom,
          ...trouve,
          requete: lire(trouve.message.requete),
          reponse: lire(trouve.message.reponse),
        }),
      )
    })
    return app
  },
}
