import type { Referentiel } from '../../../rem/index.ts'
import {
  composerDeclaration,
  type Declaration,
} from '../../../reports/attestations/composer-declaration.ts'
import { objetDeLaPreuve } from '../../attestations/declaration.ts'
import { rangerPiece } from '../../attestations/ranger-piece.ts'
import type { ConfigChargee } from '../../config/charger.ts'
import { dossierAttestations } from '../../config/dossier-attestations.ts'
import type { Contexte } from '../contexte.ts'
import { lireDate } from './date-saisie.ts'
import type { EnvoiAttestation } from './lire-envoi.ts'
import type { LigneAttestation } from './lister.ts'

const TEXTE_MIN = 20

type Erreurs = Record<string, string>

interface Signature {
  signataire: string
  fonction: string | undefined
  date: string
}

function lireSignature(valeurs: Readonly<Record<string, string>>, erreurs: Erreurs): Signature {
  const { signataire = '', fonction = '', date: saisie = '' } = valeurs
  const date = lireDate(saisie)
  if (signataire === '') erreurs.signataire = 'dites qui signe ou délivre la pièce'
  if (signataire.length > 200) erreurs.signataire = 'le nom dépasse 200 caractères'
  if (fonction.length > 200) erreurs.fonction = 'la fonction dépasse 200 caractères'
  if (date === null) erreurs.date = 'écrivez un jour du calendrier : jj/mm/aaaa'
  return { signataire, fonction: fonction || undefined, date: date ?? '' }
}

const editeurDe = ({ editeur }: ConfigChargee): Declaration['editeur'] => ({
  denomination: editeur.denomination,
  siret: editeur.siret ?? null,
  nie: editeur.nie ?? null,
  nil: editeur.nil ?? null,
})

function rediger(
  config: ConfigChargee,
  referentiel: Referentiel,
  { preuve, exigence }: LigneAttestation,
  { signataire, fonction, date }: Signature,
  texte: string,
): Promise<Buffer> {
  return composerDeclaration({
    preuve: preuve.id,
    objet: objetDeLaPreuve(preuve),
    exigence,
    rem: `${referentiel.rem}, révision ${referentiel.revision}`,
    produit: { nom: config.produit.nom, version: config.produit.version ?? null },
    editeur: editeurDe(config),
    texte: texte
      .split(/(?:\r?\n){2,}/)
      .map((paragraphe) => paragraphe.trim())
      .filter((paragraphe) => paragraphe !== ''),
    signataire,
    fonction: fonction ?? null,
    date,
  })
}

/** Range la pièce déposée, ou celle que le banc rédige. Rend les fautes par champ ; aucune, c’est fait. */
export async function remettre(
  contexte: Contexte,
  ligne: LigneAttestation,
  envoi: EnvoiAttestation,
  par: string,
): Promise<Erreurs> {
  const { config } = contexte
  const { texte = '' } = envoi.valeurs
  const redigee = envoi.geste === 'rediger'
  const erreurs: Erreurs = {}
  const signature = lireSignature(envoi.valeurs, erreurs)
  if (par === '') erreurs._par = 'dites qui dépose la pièce'
  if (redigee && texte.length < TEXTE_MIN) erreurs.texte = 'écrivez ce que vous déclarez'
  if (redigee && texte.includes('[à compléter]')) erreurs.texte = 'complétez le texte proposé'
  if (!redigee && envoi.fichier === null) erreurs.fichier = 'choisissez le fichier de la pièce'
  if (Object.keys(erreurs).length > 0) return erreurs
  const octets = redigee
    ? await rediger(config, contexte.referentiel(), ligne, signature, texte)
    : new Uint8Array((await envoi.fichier?.arrayBuffer()) ?? new ArrayBuffer(0))
  const { preuve, exigence } = ligne
  const scenario = exigence.scenarios.find(({ preuves }) => preuves.includes(preuve))
  if (!scenario) return { fichier: 'cette preuve n’est plus au référentiel' }
  const refus = await rangerPiece({
    ...{ preuve, exigence, scenario, octets },
    nom: redigee ? 'declaration.pdf' : (envoi.fichier?.name ?? ''),
    dossier: dossierAttestations(config),
    cible: config.cible,
    fiche: { ...signature, redigee, par, depot: new Date().toISOString() },
  })
  return refus === null ? {} : { [redigee ? 'texte' : 'fichier']: refus }
}
