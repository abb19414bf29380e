import type { OptionsSimulateurs } from './options.ts'
import { ouvrirPki, type Pki } from './pki/index.ts'
import { PORT_BASE_RESEAU, portDe } from './ports.ts'
import { dansUneUrl, nomsDuCertificat } from './serveur/reseau.ts'

/** Ouvre l'IGC d'un banc : elle porte les noms du réseau et dit où lire ses listes de révocation. */
export function ouvrirIgc({
  dossierPki,
  nomsServeur = [],
  reseau,
  portBase,
}: Pick<OptionsSimulateurs, 'dossierPki' | 'nomsServeur' | 'reseau' | 'portBase'>): Promise<Pki> {
  if (!reseau) return ouvrirPki({ dossier: dossierPki, nomsServeur })
  const controle = `${dansUneUrl(reseau.adresse)}:${portDe('controle', portBase || PORT_BASE_RESEAU)}`
  return ouvrirPki({
    dossier: dossierPki,
    nomsServeur: [...nomsServeur, ...nomsDuCertificat(reseau)],
    publication: `http://${controle}/pki`,
  })
}
