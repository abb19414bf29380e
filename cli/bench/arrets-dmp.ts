import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { creerHorloge } from '../../mocks/horloge.ts'
import { preparerFile } from '../../reference-lgc/dmp/arrets/preparer-file.ts'
import { epreuveArrets } from '../../reference-lgc/dmp/arrets/tuer.ts'
import { brancherLgc } from '../simulateurs/brancher-lgc.ts'
import { demarrerServices } from '../simulateurs/demarrer.ts'

const ARRETS = 50
const DOCUMENTS = 200
const INS = '275126322074974'

/** Ce que le DMP a reçu d’une file dont le logiciel a été tué en route. */
export interface ArretsDmp {
  arrets: number
  documents: number
  /** Documents au DMP une fois et une seule, en vigueur. */
  uneFois: number
  absents: number
  enDouble: number
}

interface FicheRecue {
  uniqueId: string
  statut: string
}

/** Tue le LGC de référence à des instants tirés au sort pendant qu’il verse, puis compte au DMP simulé. */
export async function mesurerArretsDmp(): Promise<ArretsDmp> {
  const dossier = mkdtempSync(path.join(tmpdir(), 'segur-arrets-'))
  const services = await demarrerServices({ horloge: creerHorloge() })
  try {
    const base = path.join(dossier, 'cabinet.sqlite')
    const numeros = preparerFile(base, { documents: DOCUMENTS, graine: Date.now() })
    const branche = brancherLgc(services.description)
    const lgc = { ...branche, flux: null, apcv: null, psc: null }
    await epreuveArrets({ base, services: lgc, arrets: ARRETS, fenetreMs: 600 })
    const recus = await fetch(`${services.description.controle}/_mock/dmp/documents?ins=${INS}`)
    const { documents } = (await recus.json()) as { documents: readonly FicheRecue[] }
    const fois = numeros.map((id) => documents.filter(({ uniqueId }) => uniqueId === id).length)
    return {
      arrets: ARRETS,
      documents: DOCUMENTS,
      uneFois: fois.filter((n) => n === 1).length,
      absents: fois.filter((n) => n === 0).length,
      enDouble: fois.filter((n) => n > 1).length + (documents.length - numeros.length),
    }
  } finally {
    await services.arreter()
    rmSync(dossier, { recursive: true, force: true })
  }
}

/** Ce que « npm run bench » écrit de la file d’envois au DMP. */
export const direArretsDmp = (m: ArretsDmp): string[] => [
  `File du DMP : ${m.arrets} arrêts brutaux du logiciel, ${m.documents} documents en attente`,
  `Au DMP une fois et une seule : ${m.uneFois} sur ${m.documents} ; absents ${m.absents}, en double ${m.enDouble}`,
]
