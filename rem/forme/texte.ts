import { z } from 'zod'

/** Un texte qui dit quelque chose. */
export const texte = z.string().min(1)
