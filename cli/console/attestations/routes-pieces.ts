import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Context, Hono } from 'hono'
import { typeDeLaPiece } from '../../../steps/pieces/type-du-contenu.ts'
import { estDeclaration, proposerTexte } from '../../attestations/declaration.ts'
import { retirerPiece } from '../../attestations/ranger-piece.ts'
import { dossierAttestations } from '../../config/dossier-attestations.ts'
import type { Contexte } from '../contexte.ts'
import { lirePersonne, retenirPersonne } from '../guide/personne.ts'
import { servirPiece } from '../guide/pieces/servir-piece.ts'
import { rediriger, rendre } from '../rendre.ts'
import { adresseAttestation } from './adresses.ts'
import type { Brouillons } from './brouillons.ts'
import { aujourdHui } from './date-saisie.ts'
import { lireEnvoi } from './lire-envoi.ts'
import { type LigneAttestation, listerAttestations } from './lister.ts'
import { remettre } from './remettre.ts'
import { PagePiece, type VuePiece } from './vues/page-piece.tsx'

const cleDe = (preuve: string): string => `piece ${preuve}`

/** Ce que le formulaire montre avant qu’on y touche. */
function valeursDeDepart({ config }: Contexte, { preuve, fiche }: LigneAttestation) {
  const { produit, editeur } = config
  const nom = [produit.nom, produit.version].filter(Boolean).join(' ')
  return {
    date: aujourdHui(),
    signataire: fiche?.signataire ?? '',
    fonction: fiche?.fonction ?? '',
    ...(estDeclaration(preuve)
      ? { texte: proposerTexte({ produit: nom, editeur: editeur.denomination, preuve }) }
      : {}),
  }
}

/** Une pièce : la voir, la remettre, la rédiger, la retirer. */
export function routesPieces(contexte: Contexte, brouillons: Brouillons): Hono {
  const { config } = contexte
  const app = new Hono()
  const dossier = () => dossierAttestations(config)
  const chercher = async (preuve: string) =>
    (await listerAttestations(contexte)).lignes.find((ligne) => ligne.preuve.id === preuve) ?? null
  const modifiable = ({ piece }: LigneAttestation) =>
    piece === null || path.dirname(piece.chemin) === dossier()
  const montrer = (
    c: Context,
    ligne: LigneAttestation,
    reste: Pick<VuePiece, 'erreurs' | 'par'>,
    statut: 200 | 422,
  ) => {
    const cle = cleDe(ligne.preuve.id)
    const valeurs = { ...valeursDeDepart(contexte, ligne), ...brouillons.valeurs(cle) }
    const vue = { cadre: contexte.cadre(c), ligne, cle, valeurs, modifiable: modifiable(ligne) }
    return rendre(c, PagePiece({ ...vue, ...reste }), statut)
  }

  app.get('/:preuve', async (c) => {
    const ligne = await chercher(c.req.param('preuve'))
    return ligne === null
      ? c.notFound()
      : montrer(c, ligne, { erreurs: {}, par: lirePersonne(c) }, 200)
  })
  app.get('/:preuve/fichier', async (c) => {
    const ligne = await chercher(c.req.param('preuve'))
    if (!ligne?.piece) return c.notFound()
    const { chemin } = ligne.piece
    const type = typeDeLaPiece(await readFile(chemin), chemin) ?? 'application/octet-stream'
    const servie = await servirPiece({ chemin, type, nom: path.basename(chemin) })
    return servie ?? c.notFound()
  })
  app.post('/:preuve', async (c) => {
    const ligne = await chercher(c.req.param('preuve'))
    if (ligne === null || !modifiable(ligne)) return c.notFound()
    const envoi = await lireEnvoi(c)
    const par = retenirPersonne(c, envoi.par)
    brouillons.noter(cleDe(ligne.preuve.id), envoi.valeurs, par)
    const erreurs = await remettre(contexte, ligne, envoi, par)
    if (Object.keys(erreurs).length > 0) return montrer(c, ligne, { erreurs, par }, 422)
    brouillons.oublier(cleDe(ligne.preuve.id))
    return rediriger(c, adresseAttestation(ligne.preuve.id), {
      genre: 'succes',
      texte:
        envoi.geste === 'rediger'
          ? `Le PDF de ${ligne.preuve.id} est rédigé et rangé. Imprimez-le, signez-le, déposez la version signée.`
          : `La pièce de ${ligne.preuve.id} est rangée.`,
    })
  })
  app.post('/:preuve/retirer', async (c) => {
    const ligne = await chercher(c.req.param('preuve'))
    if (!ligne?.piece || !modifiable(ligne)) return c.notFound()
    await retirerPiece(dossier(), ligne.preuve.id)
    return rediriger(c, adresseAttestation(ligne.preuve.id), {
      genre: 'succes',
      texte: `La pièce de ${ligne.preuve.id} est retirée.`,
    })
  })
  return app
}
