import { BASE, type Navigateur } from '../essai/navigateur.essai.ts'
import type { Lgc } from '../index.ts'
import {
  archive,
  base64,
  cda,
  copiePdf,
  corpsBio,
  type EnTete,
  FEUILLE,
  GLUCOSE,
  POTASSIUM,
  pdf,
} from './documents.essai.ts'

const ENSEMBLE = { setId: '1.3.6.1.4.1.32473.6.9' }
const INCONNU: EnTete['type'] = ['99999-9', '2.16.840.1.113883.6.1', 'Fiche']

/** Un compte rendu critique en deux unités, sa version suivante, un type inconnu avec sa feuille. */
const documents = async (patient: EnTete): Promise<[nom: string, octets: Uint8Array][]> => {
  const fiche = new TextDecoder()
    .decode(cda(corpsBio([GLUCOSE]), { type: INCONNU, date: '20260101' }))
    .replace('?>', '?>\n<?xml-stylesheet type="text/xsl" href="LABO.XSL"?>')
  const copie = copiePdf(base64(await pdf(['Compte rendu'])))
  const critique = { ...POTASSIUM, valeur: '6.9', interpretation: 'HH' }
  return [
    [
      '1.xml',
      cda(corpsBio([{ ...GLUCOSE, autre: ['0.90', 'g/L'] }, critique], copie), {
        ...patient,
        ...ENSEMBLE,
      }),
    ],
    [
      'IHE_XDM.ZIP',
      await archive([
        ['IHE_XDM/SUBSET01/DOC00001.XML', new TextEncoder().encode(fiche)],
        ['IHE_XDM/SUBSET01/LABO.XSL', FEUILLE],
      ]),
    ],
    [
      '2.xml',
      cda(corpsBio([{ ...GLUCOSE, valeur: '5.60' }]), { ...patient, ...ENSEMBLE, numero: 2 }),
    ],
  ]
}

/** Reçoit, refuse, classe, lit et remplace : chaque mutant des documents reçus s'y voit. */
export async function parcourirRecus(
  { app }: Pick<Lgc, 'app'>,
  n: Navigateur,
  {
    qualifiee,
    autre,
    identite,
    exacte,
  }: { qualifiee: string; autre: string; identite: EnTete; exacte: EnTete },
): Promise<void> {
  const importer = (nom: string, octets: Uint8Array) => {
    const body = new FormData()
    body.set('fichier', new File([new Uint8Array(octets)], nom))
    const headers = { cookie: n.cookie(), origin: BASE }
    return app.request(`${BASE}/recus/importer`, { method: 'POST', body, headers })
  }
  const [premier, fiche, suivant] = await documents(identite)
  for (const depot of [premier, fiche]) if (depot) await importer(...depot)
  await importer('exacte.xml', cda(corpsBio([GLUCOSE]), exacte))
  await n.aller('/recus')
  await n.envoyer('/recus/filtrer', { type: '11502-2', action: 'filtrer' })
  await n.aller('/recus')
  await n.envoyer('/recus/filtrer', { action: 'effacer' })
  await n.aller('/recus/1')
  await n.envoyer('/recus/1/classer', { patient: autre, confirme: 'oui' })
  await n.envoyer('/recus/1/classer', { patient: qualifiee })
  await n.envoyer('/recus/1/unites', { unites: 'massique' })
  await n.aller('/recus/2?vue=structure&style=cabinet')
  await n.aller(`/patients/${qualifiee}/recus`)
  if (suivant) await importer(...suivant)
}
