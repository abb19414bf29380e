import { z } from 'zod'

const texte = z.string().trim().min(1).max(2_000)

const client = z
  .strictObject({
    /** L’identifiant de client que votre logiciel présente. */
    id: texte,
    /** Le nom que la mire simulée montre ; l’identifiant à défaut. */
    nom: texte.max(120).optional(),
    /** Son secret, fictif : il n’ouvre que ce banc. */
    secret: texte.max(200).optional(),
    /** Ou le fichier PEM de son certificat d’organisation, pour le TLS mutuel. */
    certificat: texte.optional(),
    /** Adresses de retour, comparées caractère par caractère. */
    redirections: z.array(texte).min(1).max(50),
    /** Adresses de retour après une déconnexion. */
    retoursDeconnexion: z.array(texte).max(50).default([]),
    /** La connexion par e-CPS sans navigateur lui est ouverte. */
    ciba: z.boolean().default(false),
  })
  .refine(({ secret, certificat }) => (secret === undefined) !== (certificat === undefined), {
    error: 'un secret ou un certificat, l’un des deux',
    path: ['secret'],
  })
export type ClientPscDeclare = z.output<typeof client>

/** Votre logiciel chez Pro Santé Connect simulé (docs/pro-sante-connect.md). */
export const psc = z.strictObject({
  /** Les logiciels enregistrés en plus de ceux du banc. */
  clients: z.array(client).max(20).default([]),
  /** Hôte de la mire, « localhost » par exemple ; celui de l’émetteur à défaut. */
  hoteMire: texte.max(200).optional(),
})
