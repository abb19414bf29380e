import { attendreQue, BOITE, ouvrirMessagerie } from '../messagerie/parcours.essai.ts'

const TAILLES = [50, 5_000] as const
const TOURS = 15
/** Ensemble, pour ne pas mesurer l'attente d'une livraison à la fois. */
const LOT = 50

export interface EcranMesure {
  taille: (typeof TAILLES)[number]
  /** Millisecondes, de l'ajout de la boîte au dernier message relevé. */
  releve: number
  /** Premier écran, puis les suivants : page entière, de la demande au dernier octet. */
  durees: readonly number[]
}

async function mesurerTaille(taille: (typeof TAILLES)[number]): Promise<EcranMesure> {
  const p = await ouvrirMessagerie()
  try {
    const n = await p.remettreANeuf()
    for (let place = 0; place < taille; place += LOT)
      await Promise.all(
        Array.from({ length: Math.min(LOT, taille - place) }, (_, rang) =>
          p.mss('deliver', {
            to: BOITE,
            subject: `XDM/1.0/DDM+Compte rendu ADRUN ZOE ${place + rang}`,
            text: 'Cher confrère, je vous adresse ce patient pour avis.',
          }),
        ),
      )
    const debut = performance.now()
    await p.ajouterBoite(n)
    const derniere = `page=${Math.ceil(taille / 50)}`
    await attendreQue(
      () => n.aller(`/messagerie?${derniere}`),
      ({ html }) => html.includes(`>Compte rendu ADRUN ZOE 0<`),
      60_000,
    )
    const releve = performance.now() - debut
    const durees: number[] = []
    for (let tour = 0; tour < TOURS; tour += 1) {
      const depart = performance.now()
      const { statut } = await n.aller('/messagerie')
      if (statut !== 200) throw new Error(`la boîte de réception répond ${statut}`)
      durees.push(performance.now() - depart)
    }
    return { taille, releve, durees }
  } finally {
    await p.arreter()
  }
}

/** La boîte de réception du LGC de référence, pleine de 50 puis de 5 000 messages. */
export async function mesurerBoiteReception(): Promise<readonly EcranMesure[]> {
  const mesures: EcranMesure[] = []
  for (const taille of TAILLES) mesures.push(await mesurerTaille(taille))
  return mesures
}
