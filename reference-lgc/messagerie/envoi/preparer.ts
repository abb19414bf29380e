import { nomComplet } from '../../comptes/compte.ts'
import { DESCRIPTIONS } from '../../documents/types.ts'
import type { OptionsMssante } from '../../options.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { adressePatient } from '../composition/adresse-patient.ts'
import { adresseRetour } from '../composition/adresse-retour.ts'
import { composerCorps } from '../composition/corps.ts'
import { entetes } from '../composition/entetes.ts'
import { expediteur, type Nomme } from '../composition/expediteur.ts'
import { type Fil, filDe, SANS_FIL } from '../composition/fil.ts'
import { nouvelIdentifiant } from '../composition/identifiant.ts'
import { mentionAutomatique, mentionRemplacement } from '../composition/mentions.ts'
import { ecrireCourriel } from '../composition/mime.ts'
import { objetDocument, surUneLigne } from '../composition/objet.ts'
import type { CourrielEnvoye } from '../courriels/courriel.ts'
import type { NouvelEnvoi } from '../courriels/ecrire.ts'
import { envoiAnterieur } from '../courriels/lire.ts'
import { piecesDe } from '../documents/joindre.ts'
import type { DemandeEnvoi } from './demande.ts'

/** Un courriel entier, prêt pour la boîte d'envoi. */
export interface EnvoiPrepare {
  envoi: NouvelEnvoi
  source: Buffer
}

/** Compose le courriel : une seule fois, tout ce qui partira est ici et ne changera plus. */
export async function preparerEnvoi(
  noyau: Noyau,
  demande: DemandeEnvoi,
  options: Pick<OptionsMssante, 'referenceProduit'>,
): Promise<EnvoiPrepare> {
  const { boite, compte, patient, document, canal, reponseA } = demande
  const { mutations } = noyau
  const destinataires = destinatairesDe(demande, noyau)
  const anterieur = precedent(noyau, demande, destinataires)
  const remplace = document?.contenu.remplace !== null && document !== null
  const identifiant = nouvelIdentifiant(boite.adresse, mutations)
  const fil = filDeLaDemande(demande, anterieur, noyau)
  const objet = document
    ? objetDocument(
        {
          libelle: libelleDuDocument(document.contenu),
          traits: document.contenu.patient.traits,
          remplace,
        },
        mutations,
      )
    : surUneLigne(demande.objet)
  const retour = adresseRetour(boite, mutations)
  const corps = composerCorps(
    [
      document ? mentionRemplacement(remplace, mutations) : '',
      demande.texte,
      boite.signature,
      // Une boîte applicative cite l'adresse où l'on répond, et aucune autre (MSS.13).
      mentionAutomatique({ famille: boite.famille, adresseContact: retour ?? '' }, mutations),
    ],
    mutations,
  )
  const pieces = document ? await piecesDe(noyau, document, canal) : []
  const archive = pieces.some(({ type }) => type === 'application/zip')
  const le = noyau.horloge.maintenant()
  const source = await ecrireCourriel({
    ...{ identifiant, le, objet, corps, fil, pieces },
    de: expediteur(boite, compte, mutations),
    a: destinataires,
    retour,
    entetes: entetes(
      {
        adresse: boite.adresse,
        remise: demande.options.remise,
        lecture: demande.options.lecture,
        fin: demande.options.fin && canal === 'patient',
        referenceProduit: options.referenceProduit ?? null,
        documents: document && archive ? { codes: document.codes, ins: document.ins } : null,
      },
      mutations,
    ),
  })
  return {
    source,
    envoi: {
      boiteId: boite.id,
      identifiant,
      fil: reponseA?.fil ?? anterieur?.fil ?? identifiant,
      enReponseA: fil.enReponseA,
      references: fil.references,
      sujet: objet,
      texte: corps.texte ?? demande.texte,
      patientId: patient?.id ?? null,
      le: le.toISOString(),
      taille: source.length,
      pieces: pieces.map(({ nom, type, contenu }) => ({
        nom,
        type,
        taille: contenu.byteLength,
        archive: type === 'application/zip',
      })),
      compteId: compte.id,
      auteur: nomComplet(compte),
      documentId: document?.id ?? null,
      serie: document?.contenu.serie ?? null,
      version: document?.contenu.version ?? null,
      enveloppe: { rapports: demande.options.remise },
      destinataires: destinataires.map((d) => ({
        ...d,
        etat: '',
        detail: '',
        remisLe: null,
        luLe: null,
      })),
    },
  }
}

/** Le type choisi dans la nomenclature, sans saut de ligne (ECO.2.1.3). */
const libelleDuDocument = ({ type, codage }: { type: string; codage: { libelle: string } }) =>
  codage.libelle || (DESCRIPTIONS[type as keyof typeof DESCRIPTIONS]?.libelle ?? 'Document')

function destinatairesDe(
  { canal, patient, professionnels }: DemandeEnvoi,
  { mutations }: Noyau,
): readonly Nomme[] {
  if (canal === 'professionnel') return professionnels
  const { premierPrenom = '', nomNaissance = '' } = patient?.identite ?? {}
  const matricule = patient?.ins?.matricule ?? ''
  return [
    {
      nom: `${premierPrenom} ${nomNaissance}`.trim(),
      adresse: mutations.choisir('mss-usager-sans-cle', adressePatient(matricule), () =>
        adressePatient(matricule.slice(0, 13)),
      ),
    },
  ]
}

/** La version précédente déjà envoyée au même destinataire : la nouvelle la cite (MSS.02). */
function precedent(
  { base }: Noyau,
  { document }: DemandeEnvoi,
  destinataires: readonly Nomme[],
): CourrielEnvoye | null {
  if (!document || document.contenu.version < 2) return null
  const { serie, version } = document.contenu
  for (const { adresse } of destinataires) {
    const trouve = envoiAnterieur(base, { serie, version, adresse })
    if (trouve) return trouve
  }
  return null
}

function filDeLaDemande(
  { reponseA }: DemandeEnvoi,
  anterieur: CourrielEnvoye | null,
  { mutations }: Noyau,
): Fil {
  const origine = reponseA ?? anterieur
  return origine ? filDe(origine, mutations) : SANS_FIL
}
