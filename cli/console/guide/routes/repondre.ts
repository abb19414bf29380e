import path from 'node:path'
import type { Context } from 'hono'
import { lireReponses } from '../../../../steps/pilotes/guide/formulaire/lire-reponses.ts'
import type { Question } from '../../../../steps/pilotes/guide/http/protocole.ts'
import { rediriger, rendre } from '../../rendre.ts'
import { composerVue, type Sources } from '../etape/composer-vue.ts'
import { idsPieces, lireValeurs } from '../formulaire/lire-valeurs.ts'
import { retenirPersonne } from '../personne.ts'
import { ajouterPiece } from '../pieces/ajouter-piece.ts'
import { recevoirEnvoi } from '../pieces/recevoir-piece.ts'
import type { Repondue } from '../seance/etat-seance.ts'
import { PageEtape } from '../vues/page-etape.tsx'
import { adresseReponse } from '../vues/reponses.tsx'
import { type Envoi, lireEnvoi } from './lire-envoi.ts'

/** Où les pièces attendent que la campagne les prenne. */
export const dossierPieces = (dossierEtat: string): string => path.join(dossierEtat, 'guide-pieces')

interface Etape {
  /** La question en attente. */
  question: Question
  reprise: Repondue | null
  /** Celle dont on remplit les champs. */
  visee: Question
  par: string
  envoi: Envoi
}

/** Un fichier choisi sans script arrive avec le formulaire. */
async function prendreFichiers(
  { contexte, seance }: Sources,
  { visee, par, envoi }: Etape,
): Promise<Record<string, string>> {
  const refus: Record<string, string> = {}
  for (const { champ, fichier } of envoi.fichiers) {
    const dossier = dossierPieces(contexte.dossierEtat)
    const recue = await recevoirEnvoi(dossier, fichier.name, fichier.stream())
    const motif = ajouterPiece(contexte, seance, { question: visee, champ, par, onglet: '' }, recue)
    if (motif !== null) refus[champ] = motif
  }
  return refus
}

function retirer({ seance }: Sources, { visee, par, envoi }: Etape): boolean {
  const [geste, champ = '', id = ''] = envoi.geste.split(' ')
  if (geste !== 'retirer') return false
  const gardes = idsPieces(envoi.valeurs[champ]).filter((autre) => autre !== id)
  seance.noter(visee, { [champ]: gardes.join(',') }, { par, onglet: '' })
  return true
}

/** Lit les réponses telles qu'elles sont gardées, et dit ce qui manque. */
function juger({ seance }: Sources, { visee, par, reprise }: Etape) {
  const valeurs = Object.fromEntries(
    Object.entries(seance.brouillon(visee)).map(([nom, { valeur }]) => [nom, valeur]),
  )
  const toutes = { ...reprise?.valeurs, ...valeurs }
  const brutes = lireValeurs(visee.formulaire.champs, toutes, (id) => {
    const piece = seance.piece(id)
    return piece && { chemin: piece.chemin, nom: piece.nom }
  })
  const lues = lireReponses(visee.formulaire.champs, brutes)
  const fautes = 'fautes' in lues ? lues.fautes : []
  const erreurs = Object.fromEntries(fautes.map(({ champ, message }) => [champ, message]))
  const complets = par === '' ? { ...erreurs, _par: 'dites qui répond' } : erreurs
  return { valeurs: toutes, reponses: 'reponses' in lues ? lues.reponses : {}, erreurs: complets }
}

async function transmettre(sources: Sources, c: Context, etape: Etape): Promise<Response> {
  const { seance } = sources
  const { question, reprise, par } = etape
  const { valeurs, reponses, erreurs } = juger(sources, etape)
  if (Object.keys(erreurs).length > 0)
    return rendre(c, PageEtape(await composerVue(sources, c, question, { reprise, erreurs })), 422)
  const donnee =
    reprise === null
      ? seance.repondre(question, reponses, valeurs, par)
      : seance.corriger(question, { numero: reprise.numero, valeurs }, reponses, par)
  if (!donnee) return dejaRepondu(c)
  await seance.suite(question)
  return rediriger(
    c,
    '/guide',
    reprise === null
      ? undefined
      : { genre: 'succes', texte: 'La réponse corrigée est jugée à nouveau.' },
  )
}

const dejaRepondu = (c: Context): Response =>
  rediriger(c, '/guide', {
    genre: 'information',
    texte: 'Quelqu’un d’autre vient de répondre à cette étape.',
  })

/** Reçoit la page d'une étape : elle se garde d'abord, puis se juge. */
export async function repondre(sources: Sources, c: Context): Promise<Response> {
  const { seance } = sources
  const envoi = await lireEnvoi(c)
  const par = retenirPersonne(c, envoi.par)
  const question = seance.aRepondre()
  if (question?.id !== envoi.question) return dejaRepondu(c)
  const reprise = seance.lire().historique.find(({ numero }) => numero === envoi.numero) ?? null
  const etape = { question, reprise, visee: reprise?.question ?? question, par, envoi }
  const ici = reprise === null ? '/guide' : adresseReponse(reprise.numero)
  seance.noter(etape.visee, envoi.valeurs, { par, onglet: '' })
  if (envoi.geste === 'ajourner') {
    seance.ajourner(question)
    await seance.suite(question)
    return rediriger(c, '/guide', { genre: 'information', texte: 'Scénario remis à plus tard.' })
  }
  const refus = await prendreFichiers(sources, etape)
  if (Object.keys(refus).length > 0)
    return rendre(
      c,
      PageEtape(await composerVue(sources, c, question, { reprise, erreurs: refus })),
      422,
    )
  if (retirer(sources, etape) || envoi.geste === 'lignes') return rediriger(c, ici)
  return transmettre(sources, c, etape)
}
