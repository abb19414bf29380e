import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { trouverPreuve } from '../../../rem/index.ts'
import {
  comparerUnScenario,
  type DemandeDeComplement,
  etatDePreuve,
  inscrireRejeu,
  lireDerniere,
  lireRegistre,
  type Rejeu,
  redigerReponse,
} from '../../../reports/index.ts'
import { ErreurSegur } from '../../erreur-segur.ts'
import { choisirCampagne } from '../choisir-campagne.ts'
import { relireCampagne } from '../lire-campagne.ts'
import { type DemandeComplement, refuserEnTrop } from './demande.ts'
import { lancerCampagne } from './lancer-campagne.ts'
import { rendreRejeu } from './rendre-rejeu.ts'

function trouverDemande(racine: string, numero: string | undefined): DemandeDeComplement {
  const trouvee = lireRegistre(racine).demandes.find(({ n }) => String(n) === numero)
  if (trouvee) return trouvee
  throw new ErreurSegur('SEGUR-DOS-004', { numero: numero ?? '' })
}

/** Rejoue exactement la preuve demandée ; rend la campagne neuve. Lève SEGUR-DOS-005. */
async function rejouerPreuve(
  { n, rem, preuve }: DemandeDeComplement,
  { valeurs, racine }: DemandeComplement,
): Promise<string> {
  const avant = lireDerniere(racine)
  const texte = (nom: string): string[] => {
    const valeur = valeurs[nom]
    return typeof valeur === 'string' ? [`--${nom}`, valeur] : []
  }
  const argv = ['campagne', '--rem', rem, '--preuve', preuve, '--sortie', racine]
  const code = await lancerCampagne({
    argv: [...argv, ...texte('config'), ...texte('cible')],
    ecran: valeurs.json === true ? 'erreur' : 'sortie',
  })
  const apres = lireDerniere(racine)
  if (apres === null || apres === avant)
    throw new ErreurSegur('SEGUR-DOS-005', {
      numero: n,
      raison: `la campagne s’est arrêtée avec le code ${code}`,
    })
  return apres
}

async function comparer(demande: DemandeDeComplement, racine: string, neuve: string) {
  const avant = relireCampagne(choisirCampagne(demande.campagne, racine))
  const apres = relireCampagne(neuve)
  // Le fichier officiel a pu renuméroter la preuve depuis la demande.
  const { preuve, scenario } = trouverPreuve(apres.referentiel, demande.preuve)
  const etats = [avant, apres].map((lue) => etatDePreuve(lue, preuve.id))
  const [etatAvant, etatApres] = etats
  if (!etatAvant || !etatApres) {
    const laquelle = etatAvant ? 'la campagne neuve' : `la campagne ${demande.campagne}`
    const raison = `${demande.preuve} n’est pas au périmètre de ${laquelle}`
    throw new ErreurSegur('SEGUR-DOS-005', { numero: demande.n, raison })
  }
  const rejeu: Omit<Rejeu, 'brouillon'> = {
    date: new Date().toISOString(),
    avant: etatAvant,
    apres: etatApres,
    ecarts: await comparerUnScenario(avant, apres, scenario.id),
  }
  return { rejeu, campagne: apres.campagne }
}

/** Le brouillon, à côté du registre ; un rejeu de plus donne un brouillon de plus. */
function deposerBrouillon(racine: string, demande: DemandeDeComplement, texte: string): string {
  const nom = path.posix.join('complements', `reponse-${demande.n}-${demande.rejeux.length + 1}.md`)
  const chemin = path.join(racine, nom)
  mkdirSync(path.dirname(chemin), { recursive: true })
  writeFileSync(chemin, texte)
  return nom
}

/** Rejoue la preuve d'une demande, compare, rédige le brouillon et l'inscrit au registre. */
export async function rejouer(entree: DemandeComplement): Promise<number> {
  const { valeurs, sortie, racine, mots } = entree
  refuserEnTrop(mots[1])
  const demande = trouverDemande(racine, mots[0])
  const neuve = await rejouerPreuve(demande, entree)
  const { rejeu, campagne } = await comparer(demande, racine, neuve)
  const texte = redigerReponse({
    demande,
    rejeu,
    produit: campagne.produit,
    editeur: campagne.editeur.denomination,
  })
  const inscrit = { ...rejeu, brouillon: deposerBrouillon(racine, demande, texte) }
  inscrireRejeu(racine, demande.n, inscrit)
  if (valeurs.json === true)
    sortie(JSON.stringify({ schema: 1, n: demande.n, ...inscrit }, null, 2))
  else for (const ligne of rendreRejeu(demande, inscrit, racine)) sortie(ligne)
  return inscrit.apres.recevable ? 0 : 1
}
