import { z } from 'zod'
import { CLASSIFICATIONS_DOCUMENT, STATUTS } from '../../../schemas/xds/metadonnees.ts'
import { horodatageXds } from '../../documents/dates.ts'
import { lireJson } from '../../serveur/lire-json.ts'
import type { Commande } from '../../service.ts'
import type { Fiche } from '../depot/documents.ts'
import type { Depot } from '../depot/index.ts'
import type { EtatDmp } from '../etat.ts'
import { enregistrer, nouvelUuid } from '../xds/alimentation/enregistrer.ts'
import { sha1 } from '../xds/alimentation/lire-contenus.ts'
import { AUTRE_CABINET } from './autre-cabinet.ts'
import { composerSoumission, nouvelOid } from './composer-soumission.ts'
import type { OutilsCommandes } from './index.ts'
import { decrireFiche } from './lectures.ts'

const CODES = [
  'N',
  'R',
  'V',
  'MASQUE_PS',
  'INVISIBLE_PATIENT',
  'INVISIBLE_REPRESENTANTS_LEGAUX',
] as const
const CONFIDENTIALITE = z.array(z.enum(CODES)).min(1).max(4)

const DEPOT = z.strictObject({
  action: z.literal('deposer'),
  ins: z.string(),
  /** Octets du document, en base64. */
  contenu: z.base64(),
  uniqueId: z
    .string()
    .regex(/^[0-2](\.\d+)+(\^[^^]+)?$/)
    .optional(),
  titre: z.string().min(1).default('Compte rendu de consultation'),
  type: z.strictObject({ code: z.string(), systeme: z.string(), libelle: z.string() }).default({
    code: '11488-4',
    systeme: '2.16.840.1.113883.6.1',
    libelle: 'CR ou fiche de consultation ou de visite',
  }),
  classe: z.string().default('10'),
  format: z
    .strictObject({ code: z.string(), systeme: z.string() })
    .default({ code: 'urn:ihe:iti:xds-sd:pdf:2008', systeme: '1.3.6.1.4.1.19376.1.2.3' }),
  confidentialite: CONFIDENTIALITE.default(['N']),
  /** `AAAAMMJJhhmmss` en UTC ; l'heure du banc à défaut. */
  dateActe: z
    .string()
    .regex(/^\d{8,14}$/)
    .optional(),
  typeMime: z.string().default('text/xml'),
  auteur: z
    .strictObject({
      ps: z.string(),
      nom: z.string(),
      prenom: z.string(),
      specialite: z.string(),
      structure: z.string(),
      nomStructure: z.string(),
    })
    .default(AUTRE_CABINET),
  /** Vrai : déposé par le patient lui-même. */
  patient: z.boolean().default(false),
  /** uniqueId du document remplacé. */
  remplace: z.string().optional(),
})
const STATUT = z.strictObject({
  action: z.literal('statut'),
  uniqueId: z.string(),
  statut: z.enum(['actif', 'obsolete', 'archive', 'supprime']),
})
const VISIBILITE = z.strictObject({
  action: z.literal('visibilite'),
  uniqueId: z.string(),
  confidentialite: CONFIDENTIALITE,
})
const SCHEMA = z.discriminatedUnion('action', [DEPOT, STATUT, VISIBILITE])

type Resultat = { fiche: Fiche } | { refus: string }

function deposer(depot: Depot, demande: z.output<typeof DEPOT>, maintenant: Date): Resultat {
  const dossier = depot.dossiers.trouver(demande.ins)
  if (!dossier) return { refus: `Aucun dossier pour ${demande.ins}.` }
  const remplacee =
    demande.remplace === undefined
      ? undefined
      : depot.documents.fiches({ uniqueId: demande.remplace }).at(-1)
  if (demande.remplace !== undefined && !remplacee)
    return { refus: `Aucun document « ${demande.remplace} » à remplacer.` }
  const uniqueId = demande.uniqueId ?? nouvelOid()
  if (depot.documents.fiches({ uniqueId }).length > 0)
    return { refus: `Le document « ${uniqueId} » existe déjà.` }
  const envoi = horodatageXds(maintenant)
  const soumission = composerSoumission(
    {
      ...demande,
      uniqueId,
      dateActe: demande.dateActe ?? envoi,
      remplace: remplacee?.entryUuid ?? null,
    },
    dossier,
    demande.auteur,
    envoi,
  )
  const octets = Buffer.from(demande.contenu, 'base64')
  const { ps, structure } = demande.auteur
  enregistrer(depot, {
    soumission,
    contenuDe: () => ({ id: 'Doc01', cid: null, octets, empreinte: sha1(octets) }),
    deposant: demande.patient
      ? { ps: null, structure: null, patient: true }
      : { ps, structure, patient: false },
    maintenant,
  })
  const [fiche] = depot.documents.fiches({ uniqueId })
  return fiche ? { fiche } : { refus: 'Le document n’a pas été enregistré.' }
}

/** Une nouvelle version du même document, d'autre confidentialité, comme depuis Mon espace santé. */
function changerVisibilite(
  depot: Depot,
  fiche: Fiche,
  codes: readonly (typeof CODES)[number][],
): void {
  const schema = CLASSIFICATIONS_DOCUMENT.confidentialityCode
  const version = fiche.version + 1
  const entryUuid = nouvelUuid()
  depot.documents.changerStatut(fiche.entryUuid, STATUTS.obsolete)
  depot.documents.ajouterFiche({
    ...fiche,
    entryUuid,
    version,
    objet: {
      ...fiche.objet,
      id: entryUuid,
      version: String(version),
      classements: [
        ...fiche.objet.classements.filter((c) => c.schema !== schema),
        ...codes.map((code) => ({
          schema,
          noeud: '',
          code,
          fentes: {
            codingScheme: [
              ['N', 'R', 'V'].includes(code) ? '2.16.840.1.113883.5.25' : '1.2.250.1.213.1.1.4.13',
            ],
          },
          libelle: code,
        })),
      ],
    },
  })
}

function appliquer(depot: Depot, demande: z.output<typeof SCHEMA>, maintenant: Date): Resultat {
  if (demande.action === 'deposer') return deposer(depot, demande, maintenant)
  const { uniqueId } = demande
  const fiche = depot.documents.fiches({ uniqueId }).at(-1)
  if (!fiche) return { refus: `Aucun document « ${uniqueId} ».` }
  if (demande.action === 'statut')
    depot.documents.changerStatut(fiche.entryUuid, STATUTS[demande.statut])
  else changerVisibilite(depot, fiche, demande.confidentialite)
  return { fiche: depot.documents.fiches({ uniqueId }).at(-1) ?? fiche }
}

/** Dépose un document d'un autre cabinet, ou change le statut ou la visibilité d'un document connu. */
export function commandeDocuments(etat: EtatDmp, { horloge }: OutilsCommandes): Commande {
  return async (c) => {
    const lu = await lireJson(c, SCHEMA)
    if ('reponse' in lu) return lu.reponse
    const depot = etat.depot()
    const resultat = depot.transaction(() => appliquer(depot, lu.corps, horloge.maintenant()))
    if ('refus' in resultat) return c.json({ erreurs: [resultat.refus] }, 400)
    return c.json({ document: decrireFiche(resultat.fiche) })
  }
}
