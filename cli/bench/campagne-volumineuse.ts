import { crc32 } from 'node:zlib'
import type { Referentiel, Scenario } from '../../rem/index.ts'
import { ecrireCampagne } from '../../reports/campagne/campagne-json.ts'
import { creerDossierCampagne } from '../../reports/campagne/creer-dossier.ts'
import { ouvrirDepot } from '../../reports/campagne/depot.ts'
import { ouvrirJournal } from '../../reports/campagne/journal.ts'
import { campagneFictive, messageFictif } from '../../reports/essais/campagne-fictive.ts'
import { peindreEcran } from '../../reports/essais/png.ts'
import { type EtapeFictive, jouer } from '../../reports/essais/scenario-fictif.ts'
import { rendreCampagne } from '../../reports/rendre.ts'

const DEBUT = '2026-11-20T08:00:00.000Z'
const MODELES = 12
const TAILLE = { largeur: 1280, hauteur: 800 }
/** Longueur du dernier morceau d'un PNG, IEND. */
const FIN_PNG = 12

/** La même image, d'autres octets : un commentaire avant la fin du PNG. */
function singulariser(png: Buffer, rang: number): Buffer {
  const corps = Buffer.from(`tEXtComment\0capture ${rang}`, 'latin1')
  const cadre = Buffer.alloc(8)
  cadre.writeUInt32BE(corps.length - 4, 0)
  cadre.writeUInt32BE(crc32(corps), 4)
  return Buffer.concat([
    png.subarray(0, -FIN_PNG),
    cadre.subarray(0, 4),
    corps,
    cadre.subarray(4),
    png.subarray(-FIN_PNG),
  ])
}

export interface CampagneVolumineuse {
  dossier: string
  captures: number
  /** Celle qui en montre le plus d'abord : une exigence, et une de ses preuves. */
  exigences: readonly string[]
  preuves: readonly string[]
}

interface Joue {
  exigence: string
  scenario: Scenario
  captures: number
}

/** Répartit les captures entre les scénarios ; l'exigence du milieu en reçoit quatre fois plus. */
function repartir({ exigences }: Referentiel, captures: number): Joue[] {
  const paires = exigences.flatMap(({ id, scenarios }) =>
    scenarios
      .filter(({ preuves }) => preuves.length > 0)
      .map((scenario) => ({ exigence: id, scenario })),
  )
  const grosse = paires[Math.floor(paires.length / 2)]?.exigence
  const poids = paires.map(({ exigence }) => (exigence === grosse ? 4 : 1))
  const part = captures / poids.reduce((total, p) => total + p, 0)
  let prises = 0
  return paires.map((paire, i) => {
    const reste = captures - prises
    const voulues = i === paires.length - 1 ? reste : Math.round(part * (poids[i] ?? 1))
    const siennes = Math.min(Math.max(1, voulues), reste)
    prises += siennes
    return { ...paire, captures: siennes }
  })
}

/** Écrit et rédige une campagne fictive de tant de captures, toutes différentes, messages compris. */
export async function creerCampagneVolumineuse(
  racine: string,
  referentiel: Referentiel,
  captures: number,
): Promise<CampagneVolumineuse> {
  const { code, rem, revision, statut } = referentiel
  const campagne = campagneFictive({ rem: { code, rem, revision, statut } })
  const dossier = creerDossierCampagne({
    racine,
    produit: campagne.produit,
    version: campagne.versionLgc,
    date: new Date(DEBUT),
  })
  ecrireCampagne(dossier, campagne)
  const depot = ouvrirDepot(dossier)
  const journal = ouvrirJournal(dossier, 0)
  let secondes = 0
  const instant = () => new Date(Date.parse(DEBUT) + 1000 * ++secondes).toISOString()
  const atelier = { depot, journal, instant }
  const modeles = Array.from({ length: MODELES }, (_, rang) => peindreEcran(rang, TAILLE))
  const image = (rang: number) => singulariser(modeles[rang % MODELES] ?? Buffer.alloc(0), rang)
  const joues = repartir(referentiel, captures)
  let rang = 0
  for (const { exigence, scenario, captures: siennes } of joues) {
    const etapes = Array.from({ length: siennes }, (): EtapeFictive => {
      rang += 1
      return {
        texte: `Quand elle fait le geste ${rang}`,
        image: image(rang),
        messages: rang % 2 === 0 ? [messageFictif(atelier, String(rang))] : [],
      }
    })
    jouer(atelier, {
      scenario: scenario.id,
      exigence,
      etapes,
      preuve: scenario.preuves[0]?.id ?? '',
      fin: { verdict: 'conforme' },
    })
  }
  journal.fermer()
  await rendreCampagne(dossier, referentiel)
  const lourdes = joues.toSorted((a, b) => b.captures - a.captures)
  return {
    dossier,
    captures: rang,
    exigences: [...new Set(lourdes.map(({ exigence }) => exigence))],
    preuves: lourdes.flatMap(({ scenario }) => scenario.preuves[0]?.id ?? []),
  }
}
