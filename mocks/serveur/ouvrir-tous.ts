import { type OptionsServeur, ouvrirServeur, type Serveur } from './ouvrir-serveur.ts'

/** Ouvre les serveurs l'un après l'autre ; ferme ceux déjà ouverts si l'un échoue. */
export async function ouvrirTous(options: readonly OptionsServeur[]): Promise<readonly Serveur[]> {
  const ouverts: Serveur[] = []
  try {
    for (const option of options) ouverts.push(await ouvrirServeur(option))
    return ouverts
  } catch (erreur) {
    await Promise.all(ouverts.map((serveur) => serveur.fermer()))
    throw erreur
  }
}
