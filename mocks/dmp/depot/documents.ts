import type { StatutDocument } from '../../../schemas/xds/metadonnees.ts'
import type { AssociationRim, ObjetRim } from '../rim/objet.ts'
import type { BaseDmp } from './base.ts'

/** Qui a déposé : le professionnel, ou le patient, et sa structure. */
export interface Deposant {
  ps: string | null
  structure: string | null
  patient: boolean
}

/** Une version d'un document au registre (dmp.md §15.1 [C]). */
export interface Fiche {
  entryUuid: string
  lid: string
  version: number
  uniqueId: string
  ins: string
  statut: StatutDocument
  objet: ObjetRim
  lot: string
  deposant: Deposant
}

export interface Lot {
  uuid: string
  uniqueId: string
  ins: string
  submissionTime: string
  objet: ObjetRim
}

interface LigneFiche {
  entry_uuid: string
  lid: string
  version: number
  unique_id: string
  ins: string
  statut: string
  objet: string
  lot: string
  deposant: string
}

const COLONNES = 'entry_uuid, lid, version, unique_id, ins, statut, objet, lot, deposant'

function lireFiche(ligne: LigneFiche): Fiche {
  const statut = ligne.statut as StatutDocument
  return {
    entryUuid: ligne.entry_uuid,
    lid: ligne.lid,
    version: ligne.version,
    uniqueId: ligne.unique_id,
    ins: ligne.ins,
    statut,
    objet: { ...(JSON.parse(ligne.objet) as ObjetRim), statut },
    lot: ligne.lot,
    deposant: JSON.parse(ligne.deposant) as Deposant,
  }
}

export type CritereFiche =
  | { ins: string }
  | { entryUuid: string }
  | { uniqueId: string }
  | { lid: string }
  | { lot: string }

const CHAMPS = {
  ins: 'ins',
  entryUuid: 'entry_uuid',
  uniqueId: 'unique_id',
  lid: 'lid',
  lot: 'lot',
}

/** Fiches, lots et associations du registre, et contenus de l'entrepôt. */
export function creerDocuments(base: BaseDmp) {
  const fiches = (critere: CritereFiche): readonly Fiche[] => {
    const [[champ, valeur] = ['ins', '']] = Object.entries(critere)
    const colonne = CHAMPS[champ as keyof typeof CHAMPS]
    return base
      .lire<LigneFiche>(`select ${COLONNES} from fiche where ${colonne} = ? order by rang`, [
        valeur,
      ])
      .map(lireFiche)
  }
  const lots = (colonne: 'ins' | 'uuid' | 'unique_id', valeur: string): readonly Lot[] =>
    base
      .lire<{
        uuid: string
        unique_id: string
        ins: string
        submission_time: string
        objet: string
      }>(
        `select uuid, unique_id, ins, submission_time, objet from lot where ${colonne} = ? order by rowid`,
        [valeur],
      )
      .map((l) => ({
        uuid: l.uuid,
        uniqueId: l.unique_id,
        ins: l.ins,
        submissionTime: l.submission_time,
        objet: JSON.parse(l.objet) as ObjetRim,
      }))
  return {
    fiches,
    lots,
    /** Version en cours d'un document : la dernière de son identifiant logique. */
    courante: (lid: string): Fiche | null =>
      [...fiches({ lid })].sort((a, b) => b.version - a.version)[0] ?? null,
    ajouterFiche(fiche: Fiche) {
      base.ecrire(`insert into fiche (${COLONNES}) values (?, ?, ?, ?, ?, ?, ?, ?, ?)`, [
        fiche.entryUuid,
        fiche.lid,
        fiche.version,
        fiche.uniqueId,
        fiche.ins,
        fiche.statut,
        JSON.stringify(fiche.objet),
        fiche.lot,
        JSON.stringify(fiche.deposant),
      ])
    },
    changerStatut: (entryUuid: string, statut: StatutDocument) =>
      base.ecrire('update fiche set statut = ? where entry_uuid = ?', [statut, entryUuid]),
    ajouterLot(lot: Lot, creeLe: Date) {
      base.ecrire(
        'insert into lot (uuid, unique_id, ins, submission_time, objet, cree_le) values (?, ?, ?, ?, ?, ?)',
        [
          lot.uuid,
          lot.uniqueId,
          lot.ins,
          lot.submissionTime,
          JSON.stringify(lot.objet),
          creeLe.toISOString(),
        ],
      )
    },
    ajouterAssociation({ id, type, source, cible, fentes }: AssociationRim) {
      base.ecrire(
        'insert into association (uuid, type, source, cible, fentes) values (?, ?, ?, ?, ?)',
        [id, type, source, cible, JSON.stringify(fentes)],
      )
    },
    /** Associations dont un bout est cet objet. */
    associations: (uuid: string): readonly AssociationRim[] =>
      base
        .lire<{ uuid: string; type: string; source: string; cible: string; fentes: string }>(
          'select uuid, type, source, cible, fentes from association where source = ? or cible = ? order by rowid',
          [uuid, uuid],
        )
        .map((a) => ({
          id: a.uuid,
          type: a.type,
          source: a.source,
          cible: a.cible,
          fentes: JSON.parse(a.fentes) as AssociationRim['fentes'],
        })),
    /** Garde les octets d'un document, tels que reçus. */
    garderContenu(uniqueId: string, empreinte: string, octets: Uint8Array) {
      base.ecrire(
        'insert or replace into contenu (unique_id, empreinte, octets) values (?, ?, ?)',
        [uniqueId, empreinte, octets],
      )
    },
    empreinte: (uniqueId: string): string | null =>
      base.lire<{ empreinte: string }>('select empreinte from contenu where unique_id = ?', [
        uniqueId,
      ])[0]?.empreinte ?? null,
    contenu: (uniqueId: string): Uint8Array | null =>
      base.lire<{ octets: Uint8Array }>('select octets from contenu where unique_id = ?', [
        uniqueId,
      ])[0]?.octets ?? null,
  }
}

export type Documents = ReturnType<typeof creerDocuments>
