import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Noyau } from '../../serveur/dependances.ts'
import { lireEntree } from './archive.ts'
import type { DemandeChargement } from './charger.ts'
import { chargerActivites } from './charger-activites.ts'
import { chargerBals } from './charger-bals.ts'
import { comparer } from './comparer.ts'
import { controlerVolume } from './controler-volume.ts'
import { creerLibelles, type Libelles } from './libelles.ts'
import type { Rapport } from './rapport.ts'
import { SOURCES } from './sources.ts'
import { creerStructures } from './structures.ts'
import { rppsSuivis } from './suivis.ts'
import { creerNeuves } from './tables.ts'
import { type Acces, telecharger } from './telecharger.ts'

interface EnCours extends DemandeChargement {
  rapport: Rapport
}

/** Télécharge les deux extractions et en remplit les tables neuves ; rend les libellés rencontrés. */
export async function remplir(
  { base }: Noyau,
  acces: Acces,
  { rapport, signal, progres, departements }: EnCours,
): Promise<Libelles> {
  const dossier = await mkdtemp(path.join(tmpdir(), 'annuaire-'))
  try {
    signal.throwIfAborted()
    creerNeuves(base)
    const libelles = creerLibelles()
    const structures = creerStructures(base)
    const filtre = { departements, suivis: rppsSuivis(base) }
    for (const { service, entree } of SOURCES) {
      progres.etape(`Téléchargement de ${service}`)
      const fichier = path.join(dossier, `${service}.zip`)
      const surOctets = (recus: number, total: number) => progres.avancer(recus, total)
      const recu = await telecharger(acces, service, fichier, { signal, surOctets })
      progres.etape(`Lecture de ${service}`)
      const bilan = await lireEntree(fichier, entree, (flux, total) => {
        const moyens = {
          ...{ base, filtre, structures, libelles, signal },
          surLignes: (lues: number, octets: number) => progres.avancer(octets, total, lues),
        }
        return service === 'PS_LibreAcces'
          ? chargerActivites(flux, moyens)
          : chargerBals(flux, moyens)
      })
      const charge = { service, ...recu, ...bilan }
      rapport.fichiers.push(charge)
      controlerVolume(base, charge)
    }
    progres.etape('Comparaison avec l’annuaire en place')
    rapport.activites = await comparer(base, 'annuaire_entree', signal)
    rapport.boites = await comparer(base, 'annuaire_bal', signal)
    signal.throwIfAborted()
    return libelles
  } finally {
    await rm(dossier, { recursive: true, force: true })
  }
}
